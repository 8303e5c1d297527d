// The directory finds agencies by the beginnings of the words of their names, whatever the accents.
CREATE FULLTEXT INDEX agencies_by_words IF NOT EXISTS FOR (agency:Agency) ON EACH [agency.name]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}};

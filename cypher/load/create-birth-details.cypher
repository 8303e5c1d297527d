UNWIND $rows AS row
MATCH (subject:Person {id: row.fact.subjectId})
MATCH (source:SourceRow {key: row.key})
CREATE (fact:BirthDetails)-[:BIRTH_DETAILS_OF]->(subject)
SET fact = row.fact
CREATE (source)-[:STATES]->(fact)

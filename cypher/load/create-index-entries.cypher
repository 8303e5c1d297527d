UNWIND $rows AS row
MATCH (subject:Person {id: row.fact.subjectId})
MATCH (source:SourceRow {key: row.key})
CREATE (fact:IndexEntry)-[:INDEXES]->(subject)
SET fact = row.fact
CREATE (source)-[:STATES]->(fact)

UNWIND $rows AS row
MATCH (subject:Person {id: row.fact.subjectId})
MATCH (source:SourceRow {key: row.key})
CREATE (fact:GpRegistration)-[:GP_REGISTRATION_OF]->(subject)
SET fact = row.fact
CREATE (source)-[:STATES]->(fact)
WITH fact, row
CALL (fact, row) {
  MATCH (practice:Agency {id: row.practiceId})
  CREATE (fact)-[:AT_PRACTICE]->(practice)
}

UNWIND $rows AS row
MATCH (subject:Person {id: row.fact.subjectId})
MATCH (source:SourceRow {key: row.key})
CREATE (fact:SchoolRegistration)-[:SCHOOLING_OF]->(subject)
SET fact = row.fact
CREATE (source)-[:STATES]->(fact)
WITH fact, row
CALL (fact, row) {
  MATCH (school:Agency {id: row.schoolId})
  CREATE (fact)-[:AT_SCHOOL]->(school)
}

UNWIND $rows AS row
MATCH (subject:Person {id: row.fact.subjectId})
MATCH (source:SourceRow {key: row.key})
CREATE (fact:Strength)-[:STRENGTH_OF]->(subject)
SET fact = row.fact
CREATE (source)-[:STATES]->(fact)
WITH fact, row
CALL (fact, row) {
  MATCH (agency:Agency {id: row.agencyId})
  CREATE (fact)-[:BY_AGENCY]->(agency)
}
CALL (fact, row) {
  MATCH (post:Post {id: row.postId})
  CREATE (fact)-[:BY_POST]->(post)
}

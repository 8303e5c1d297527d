UNWIND $rows AS row
MATCH (subject:Person {id: row.fact.subjectId})
MATCH (source:SourceRow {key: row.key})
CREATE (fact:Consent)-[:CONSENT_OF]->(subject)
SET fact = row.fact
CREATE (source)-[:STATES]->(fact)
WITH fact, row
CALL (fact, row) {
  MATCH (agency:Agency {id: row.agencyId})
  CREATE (fact)-[:COVERS]->(agency)
}
CALL (fact, row) {
  MATCH (post:Post {id: row.postId})
  CREATE (fact)-[:OBTAINED_BY]->(post)
}

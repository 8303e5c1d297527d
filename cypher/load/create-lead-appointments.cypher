UNWIND $rows AS row
MATCH (subject:Person {id: row.fact.subjectId})
MATCH (source:SourceRow {key: row.key})
CREATE (fact:LeadAppointment)-[:LEADS_FOR]->(subject)
SET fact = row.fact
CREATE (source)-[:STATES]->(fact)
WITH fact, row
CALL (fact, row) {
  MATCH (post:Post {id: row.postId})
  CREATE (fact)-[:BY_POST]->(post)
}

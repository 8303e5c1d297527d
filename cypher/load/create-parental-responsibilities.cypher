UNWIND $rows AS row
MATCH (subject:Person {id: row.fact.subjectId})
MATCH (source:SourceRow {key: row.key})
CREATE (fact:ParentalResponsibility)-[:RESPONSIBILITY_FOR]->(subject)
SET fact = row.fact
CREATE (source)-[:STATES]->(fact)
WITH fact, row
CALL (fact, row) {
  MATCH (holder:Person {id: row.holderPersonId})
  CREATE (fact)-[:BORNE_BY]->(holder)
}
CALL (fact, row) {
  MATCH (holder:Agency {id: row.holderAgencyId})
  CREATE (fact)-[:BORNE_BY]->(holder)
}

UNWIND $rows AS row
MATCH (subject:Person {id: row.subjectId})
MATCH (agency:Agency {id: row.agencyId})
MERGE (holding:Holding {key: row.key})
ON CREATE SET holding = row
WITH holding, subject, agency, row
CALL (holding, subject, agency, row) {
  WITH holding, subject, agency, row
  WHERE holding.id = row.id
  CREATE (holding)-[:ABOUT]->(subject)
  CREATE (holding)-[:HELD_BY]->(agency)
}
RETURN holding.key AS key, holding.id AS id

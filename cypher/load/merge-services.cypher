UNWIND $rows AS row
MERGE (service:Service {code: row.code})
ON CREATE SET service.id = row.id
SET service.name = row.name,
    service.contactNumber = row.contactNumber
WITH service, row
// without a label, as in merge-posts
CALL (service, row) {
  MATCH (service)-[elsewhere:OFFERED_BY]->(agency)
  WHERE agency.id <> row.agencyId
  DELETE elsewhere
}
MATCH (agency:Agency {id: row.agencyId})
MERGE (service)-[:OFFERED_BY]->(agency)

UNWIND $rows AS row
MERGE (agency:Agency {code: row.code})
ON CREATE SET agency.id = row.id
SET agency.name = row.name,
    agency.kind = row.kind,
    agency.contactNumber = row.contactNumber
WITH agency, row
// without a label, as in merge-posts
CALL (agency, row) {
  MATCH (agency)-[elsewhere:IN_AREA]->(area)
  WHERE area.code <> coalesce(row.areaCode, '')
  DELETE elsewhere
}
CALL (agency, row) {
  MATCH (area:Area {code: row.areaCode})
  MERGE (agency)-[:IN_AREA]->(area)
}
// what permission depends on is dated: a changed standing replaces the earlier one
CALL (agency, row) {
  OPTIONAL MATCH (agency)-[:HAS_STANDING]->(earlier:AgencyStanding)
  WHERE earlier.supersededAt IS NULL
  WITH agency, row, earlier
  WHERE earlier IS NULL
     OR earlier.kind <> row.kind
     OR earlier.sensitivity <> row.sensitivity
     OR earlier.stub <> row.stub
  CREATE (agency)-[:HAS_STANDING]->(standing:AgencyStanding {kind: row.kind, sensitivity: row.sensitivity, stub: row.stub, recordedAt: row.recordedAt})
  WITH standing, earlier
  WHERE earlier IS NOT NULL
  SET earlier.supersededAt = standing.recordedAt
  CREATE (standing)-[:REPLACES]->(earlier)
}

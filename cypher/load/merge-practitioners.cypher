UNWIND $rows AS row
MERGE (practitioner:Practitioner {code: row.code})
ON CREATE SET practitioner.id = row.id
SET practitioner.name = row.name,
    practitioner.signIn = row.signIn
WITH practitioner, row
// what permission depends on is dated: a changed clearance replaces the earlier one
CALL (practitioner, row) {
  OPTIONAL MATCH (practitioner)-[:HAS_CLEARANCE]->(earlier:Clearance)
  WHERE earlier.supersededAt IS NULL
  WITH practitioner, row, earlier
  WHERE earlier IS NULL
     OR coalesce(toString(earlier.trainedOn), '') <> coalesce(toString(row.trainedOn), '')
     OR coalesce(toString(earlier.checkedOn), '') <> coalesce(toString(row.checkedOn), '')
  CREATE (practitioner)-[:HAS_CLEARANCE]->(clearance:Clearance {recordedAt: row.recordedAt})
  SET clearance.trainedOn = row.trainedOn,
      clearance.checkedOn = row.checkedOn
  WITH clearance, earlier
  WHERE earlier IS NOT NULL
  SET earlier.supersededAt = clearance.recordedAt
  CREATE (clearance)-[:REPLACES]->(earlier)
}

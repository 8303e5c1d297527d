// A command may state several facts: where replacedId names one, only that is replaced.
UNWIND $rows AS row
MATCH (:SourceRow {key: row.replacedKey})-[:STATES]->(earlier)
WHERE earlier.supersededAt IS NULL
  AND NOT earlier.id IN row.factIds
  AND (row.replacedId IS NULL OR earlier.id = row.replacedId)
SET earlier.supersededAt = row.recordedAt
WITH row, earlier
MATCH (:SourceRow {key: row.key})-[:STATES]->(later)
WHERE later.id IN row.factIds
  AND labels(later) = labels(earlier)
CREATE (later)-[:REPLACES]->(earlier)
WITH later, earlier
// what is still to be told, or to be read of what was told, is told as it stands
CALL (later, earlier) {
  MATCH (change:Change {factId: earlier.id})
  SET change.factId = later.id
}
CALL (later, earlier) {
  MATCH (event:OutboxEvent {factId: earlier.id})
  SET event.factId = later.id
}

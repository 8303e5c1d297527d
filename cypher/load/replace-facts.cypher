// A command may state several facts: where replacedId names one, only that is replaced.
// The rows are looked up by their key whatever the planner knows of them: on a new graph it looked through all of them at times.
UNWIND $rows AS row
MATCH (before:SourceRow {key: row.replacedKey})-[:STATES]->(earlier)
USING INDEX SEEK before:SourceRow(key)
WHERE earlier.supersededAt IS NULL
  AND NOT earlier.id IN row.factIds
  AND (row.replacedId IS NULL OR earlier.id = row.replacedId)
SET earlier.supersededAt = row.recordedAt
WITH row, earlier
MATCH (now:SourceRow {key: row.key})-[:STATES]->(later)
USING INDEX SEEK now:SourceRow(key)
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

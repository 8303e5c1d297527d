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
// what is marked closer than it was is held closer in everything that was said of it: nobody reads in the past what they may not
// read now. What is marked more openly stays in the past as it was
CALL (later, earlier) {
  MATCH (closer:Holding {id: later.holdingId})-[:HELD_BY]->(:Agency)-[:HAS_STANDING]->(standing:AgencyStanding)
  WHERE later.holdingId <> earlier.holdingId
    AND standing.supersededAt IS NULL
  WITH later, earlier, CASE
      WHEN 'RESTRICTED' IN [closer.sensitivity, standing.sensitivity] THEN 2
      WHEN 'SENSITIVE' IN [closer.sensitivity, standing.sensitivity] THEN 1
      ELSE 0
    END AS closeness
  MATCH (earlier)-[:REPLACES*0..]->(version)
  MATCH (held:Holding {id: version.holdingId})-[:HELD_BY]->(:Agency)-[:HAS_STANDING]->(former:AgencyStanding)
  WHERE former.supersededAt IS NULL
    AND closeness > CASE
      WHEN 'RESTRICTED' IN [held.sensitivity, former.sensitivity] THEN 2
      WHEN 'SENSITIVE' IN [held.sensitivity, former.sensitivity] THEN 1
      ELSE 0
    END
  SET version.holdingId = later.holdingId,
      version.extendedHoldingId = later.extendedHoldingId
}
// what is still to be told, or to be read of what was told, is told as it stands; what was told to fewer than may know of it now
// is told anew
CALL (later, earlier) {
  MATCH (change:Change {factId: earlier.id})
  WHERE later.holdingId = earlier.holdingId
  SET change.factId = later.id
}
CALL (later, earlier) {
  MATCH (event:OutboxEvent {factId: earlier.id})
  WHERE later.holdingId = earlier.holdingId
  SET event.factId = later.id
}

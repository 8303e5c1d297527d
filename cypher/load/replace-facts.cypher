UNWIND $rows AS row
MATCH (:SourceRow {key: row.replacedKey})-[:STATES]->(earlier)
WHERE earlier.supersededAt IS NULL
  AND NOT earlier.id IN row.factIds
SET earlier.supersededAt = row.recordedAt
WITH row, earlier
MATCH (:SourceRow {key: row.key})-[:STATES]->(later)
WHERE later.id IN row.factIds
  AND labels(later) = labels(earlier)
CREATE (later)-[:REPLACES]->(earlier)

UNWIND $keys AS key
MATCH (conflict:Conflict {key: key})-[:CLAIM]->(claim)
WITH conflict, min(claim.supersededAt) AS supersededAt
SET conflict.supersededAt = coalesce(supersededAt, $recordedAt)

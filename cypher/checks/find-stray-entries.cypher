// Entries that neither wait to be sealed nor are in a block of the chain. Whoever put them there may have given them anything.
OPTIONAL MATCH (chain:AuditChain {name: 'audit'})
WITH chain.blocks AS blocks
MATCH (entry:AuditEntry)
WHERE entry.waitingSince IS NULL
  AND NOT coalesce(entry.block >= 1 AND entry.block <= blocks AND toIntegerOrNull(entry.block) = entry.block, false)
RETURN elementId(entry) AS node, toStringOrNull(entry.id) AS id
LIMIT $limit

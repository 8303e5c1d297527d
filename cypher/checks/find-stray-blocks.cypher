// Blocks that are not in the chain. One behind its end would keep the next from being sealed.
OPTIONAL MATCH (chain:AuditChain {name: 'audit'})
WITH chain.blocks AS blocks
MATCH (block:AuditBlock)
WHERE NOT coalesce(block.number >= 1 AND block.number <= blocks AND toIntegerOrNull(block.number) = block.number, false)
RETURN elementId(block) AS node, toStringOrNull(block.number) AS number
LIMIT $limit

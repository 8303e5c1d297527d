CREATE (block:AuditBlock)
SET block = $block
WITH block
MATCH (chain:AuditChain {name: 'audit'})
SET chain.blocks = block.number,
    chain.hash = block.hash,
    chain.entries = chain.entries + block.entries
WITH block
UNWIND $nodes AS node
MATCH (entry:AuditEntry)
WHERE elementId(entry) = node
SET entry.block = block.number
REMOVE entry.waitingSince

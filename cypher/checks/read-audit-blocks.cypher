// Some blocks, with what is in them now.
MATCH (block:AuditBlock)
WHERE block.number >= $from
  AND block.number < $to
CALL (block) {
  MATCH (entry:AuditEntry {block: block.number})
  RETURN collect(properties(entry)) AS sealed
}
RETURN block.number AS number, block.previousHash AS previousHash, block.hash AS hash, block.sealedAt AS sealedAt, block.entries AS entries, sealed
ORDER BY number

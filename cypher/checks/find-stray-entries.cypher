// Entries that neither wait to be sealed nor are in a block.
MATCH (entry:AuditEntry)
WHERE entry.waitingSince IS NULL
  AND NOT EXISTS {
    MATCH (:AuditBlock {number: entry.block})
  }
RETURN entry.id AS id
LIMIT 1000

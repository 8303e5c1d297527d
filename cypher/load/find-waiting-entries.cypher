// Those that have waited longest.
MATCH (entry:AuditEntry)
USING INDEX entry:AuditEntry(waitingSince)
WHERE entry.waitingSince IS NOT NULL
WITH entry
ORDER BY entry.waitingSince
LIMIT $limit
RETURN elementId(entry) AS node, properties(entry) AS entry

// What is not sealed yet.
MATCH (entry:AuditEntry)
USING INDEX entry:AuditEntry(waitingSince)
WHERE entry.waitingSince IS NOT NULL
RETURN count(entry) AS waiting, min(entry.waitingSince) AS since

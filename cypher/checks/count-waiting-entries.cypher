// What is not sealed yet. Whoever changed since when may have left anything, or a moment that lies ahead.
MATCH (entry:AuditEntry)
USING INDEX entry:AuditEntry(waitingSince)
WHERE entry.waitingSince IS NOT NULL
WITH entry, coalesce(entry.waitingSince <= $latest, false) AS sinceAMoment
RETURN count(entry) AS waiting, min(CASE WHEN sinceAMoment THEN entry.waitingSince END) AS since, count(CASE WHEN NOT sinceAMoment THEN 1 END) AS sinceNone

// Each entry once, however often a transaction is tried. It waits to be sealed.
UNWIND $entries AS row
MERGE (entry:AuditEntry {id: row.id})
ON CREATE SET entry = row, entry.waitingSince = row.at

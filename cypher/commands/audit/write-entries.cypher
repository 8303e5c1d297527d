// Each entry once, however often a transaction is tried.
UNWIND $entries AS row
MERGE (entry:AuditEntry {id: row.id})
ON CREATE SET entry = row

// Each change once for each recipient, however often it is told.
UNWIND $changes AS row
MERGE (change:Change {key: row.key})
ON CREATE SET change = row

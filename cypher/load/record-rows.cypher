UNWIND $rows AS row
MERGE (source:SourceRow {key: row.key})
SET source = row

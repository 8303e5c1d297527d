UNWIND $rows AS row
MERGE (area:Area {code: row.code})
SET area.name = row.name

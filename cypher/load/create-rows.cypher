UNWIND $rows AS row
CREATE (source:SourceRow)
SET source = row

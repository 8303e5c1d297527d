MATCH (row:SourceRow)
WHERE row.key STARTS WITH $file
RETURN row.key AS key
LIMIT 1

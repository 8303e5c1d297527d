UNWIND $rows AS row
MERGE (source:Source {code: row.code})
SET source.title = row.title,
    source.staleAfterDays = row.staleAfterDays,
    source.filesTaken = row.filesTaken,
    source.extractedAt = CASE
      WHEN source.extractedAt > row.extractedAt THEN source.extractedAt
      ELSE row.extractedAt
    END

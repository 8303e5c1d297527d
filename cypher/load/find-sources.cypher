MATCH (source:Source)
RETURN source.code AS code,
    source.title AS title,
    source.staleAfterDays AS staleAfterDays,
    source.extractedAt AS extractedAt,
    source.filesTaken AS filesTaken

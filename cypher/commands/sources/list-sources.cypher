// Every system that sends feeds, and how recent its newest delivery is. What is recorded here is no delivery.
MATCH (source:Source)
WHERE source.code <> 'recorded-here'
RETURN source.title AS title, source.extractedAt AS extractedAt, source.staleAfterDays AS staleAfterDays
ORDER BY title

// What people record in Threadline itself comes from a source too; it is never stale.
MERGE (source:Source {code: 'recorded-here'})
ON CREATE SET source.title = 'Recorded in Threadline', source.staleAfterDays = 36500, source.extractedAt = datetime('2018-01-01T00:00:00Z'), source.filesTaken = [];

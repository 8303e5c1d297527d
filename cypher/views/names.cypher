// In: personId, full. Out: names, every name as each source states it, the legal ones first, then the newest.
MATCH (person:Person {id: personId})<-[:NAME_OF]-(name:Name)
WHERE name.holdingId IN full
  AND name.recordedAt <= $knownAt
  AND (name.supersededAt IS NULL OR name.supersededAt > $knownAt)
OPTIONAL MATCH (source:Source {code: name.source})
WITH name, source
ORDER BY name.kind <> 'LEGAL', name.from DESC, name.source, name.id
LIMIT $most
RETURN collect(name {.id, .kind, .given, .family, .from, .to, source: source.title}) AS names

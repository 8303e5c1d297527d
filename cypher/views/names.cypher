// In: personId, full. Out: names, every name as each source states it, the legal ones first, then the newest.
// A legal name is a basic detail while somebody bears it. One that was put right or given up since is an extended one and takes
// a second holding, as a home that is past does, unless it is still the name that is shown today.
MATCH (person:Person {id: personId})<-[:NAME_OF]-(name:Name)
WHERE name.holdingId IN full
  AND name.recordedAt <= $knownAt
  AND (name.supersededAt IS NULL OR name.supersededAt > $knownAt)
  AND (name.kind <> 'LEGAL'
    OR name.supersededAt IS NULL
    OR name.supersededAt > $now
    OR name.extendedHoldingId IN full
    OR EXISTS {
      MATCH (person)<-[:NAME_OF]-(present:Name {kind: 'LEGAL', given: name.given, family: name.family})
      WHERE present.holdingId IN full
        AND present.supersededAt IS NULL
    })
OPTIONAL MATCH (source:Source {code: name.source})
WITH name, source
ORDER BY name.kind <> 'LEGAL', name.from IS NULL, name.from DESC, name.source, name.id
LIMIT $most
RETURN collect(name {.id, .kind, .given, .family, .from, .to, source: source.title}) AS names

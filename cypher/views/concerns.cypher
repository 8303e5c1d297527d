// In: personId, full. Out: entries, a page of the concerns, the last noticed first.
MATCH (person:Person {id: personId})<-[:CONCERN_OF]-(concern:Concern)
WHERE concern.holdingId IN full
  AND concern.recordedAt <= $knownAt
  AND (concern.supersededAt IS NULL OR concern.supersededAt > $knownAt)
WITH concern, full, toString(concern.noticedOn) + '~' + concern.id AS position,
     CASE WHEN concern.settledOn <= $shownOn THEN 'SETTLED' ELSE 'OPEN' END AS concernState
WHERE position > $afterPosition
  AND position < $beforePosition
  AND ($state IS NULL OR concernState = $state)
WITH concern, full, position, concernState
ORDER BY position DESC
LIMIT $limit
MATCH (concern)-[:BY_AGENCY]->(agency:Agency)
OPTIONAL MATCH (concern)-[:BY_POST]->(post:Post)<-[:HOLDS]-(practitioner:Practitioner)
OPTIONAL MATCH (source:Source {code: concern.source})
CALL (concern, agency) {
  WITH concern.enteredByPostId AS clerkPostId, agency.id AS agencyId
  // include: entered-by
}
WITH concern {
    .id, .kind, .summary, .noticedOn, .settledOn, .recordedAt, position: position, state: concernState,
    source: source.title,
    corrected: EXISTS { MATCH (concern)-[:REPLACES]->(earlier:Concern) WHERE earlier.holdingId IN full },
    agency: agency {.id, .name, .kind, .contactNumber},
    author: CASE WHEN practitioner IS NOT NULL THEN {id: practitioner.id, name: practitioner.name, postTitle: post.title, telephone: post.telephone, email: post.email} END,
    enteredBy: enteredBy
  } AS entry
ORDER BY entry.position DESC
RETURN collect(entry) AS entries

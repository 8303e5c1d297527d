// In: personId, full. Out: entries, a page of the needs, the last identified first.
MATCH (person:Person {id: personId})<-[:NEED_OF]-(need:Need)
WHERE need.holdingId IN full
  AND need.recordedAt <= $knownAt
  AND (need.supersededAt IS NULL OR need.supersededAt > $knownAt)
WITH need, full, toString(need.identifiedOn) + '~' + need.id AS position,
     CASE WHEN need.metOn <= $shownOn THEN 'MET' ELSE 'UNMET' END AS needState
WHERE position > $afterPosition
  AND position < $beforePosition
  AND ($state IS NULL OR needState = $state)
WITH need, full, position, needState
ORDER BY position DESC
LIMIT $limit
MATCH (need)-[:BY_AGENCY]->(agency:Agency)
OPTIONAL MATCH (need)-[:BY_POST]->(post:Post)<-[:HOLDS]-(practitioner:Practitioner)
OPTIONAL MATCH (source:Source {code: need.source})
CALL (need, agency) {
  WITH need.enteredByPostId AS clerkPostId, agency.id AS agencyId
  // include: entered-by
}
WITH need {
    .id, .domain, .dimension, .level, .summary, .identifiedOn, .reviewedOn, .metOn, .recordedAt, position: position, state: needState,
    source: source.title,
    corrected: EXISTS { MATCH (need)-[:REPLACES]->(earlier:Need) WHERE earlier.holdingId IN full },
    agency: agency {.id, .name, .kind, .contactNumber},
    author: CASE WHEN practitioner IS NOT NULL THEN {id: practitioner.id, name: practitioner.name, postTitle: post.title, telephone: post.telephone, email: post.email} END,
    enteredBy: enteredBy
  } AS entry
ORDER BY entry.position DESC
RETURN collect(entry) AS entries

// In: personId, full. Out: entries, a page of the fair processing notices, newest first.
MATCH (person:Person {id: personId})<-[:NOTICE_OF]-(notice:Notice)
WHERE notice.holdingId IN full
  AND notice.recordedAt <= $knownAt
  AND (notice.supersededAt IS NULL OR notice.supersededAt > $knownAt)
WITH notice, full, toString(notice.issuedOn) + '~' + notice.id AS position
WHERE position > $afterPosition
  AND position < $beforePosition
WITH notice, full, position
ORDER BY position DESC
LIMIT $limit
MATCH (notice)-[:BY_AGENCY]->(agency:Agency)
OPTIONAL MATCH (notice)-[:BY_POST]->(post:Post)<-[:HOLDS]-(practitioner:Practitioner)
OPTIONAL MATCH (source:Source {code: notice.source})
CALL (notice, agency) {
  WITH notice.enteredByPostId AS clerkPostId, agency.id AS agencyId
  // include: entered-by
}
WITH notice {
    .id, .issuedTo, .route, .issuedOn, .recordedAt, position: position,
    source: source.title,
    corrected: EXISTS { MATCH (notice)-[:REPLACES]->(earlier:Notice) WHERE earlier.holdingId IN full },
    agency: agency {.id, .name, .kind, .contactNumber},
    author: CASE WHEN practitioner IS NOT NULL THEN {id: practitioner.id, name: practitioner.name, postTitle: post.title, telephone: post.telephone, email: post.email} END,
    enteredBy: enteredBy
  } AS entry
ORDER BY entry.position DESC
RETURN collect(entry) AS entries

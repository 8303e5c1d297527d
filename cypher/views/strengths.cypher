// In: personId, full. Out: entries, a page of the strengths, the last identified first.
MATCH (person:Person {id: personId})<-[:STRENGTH_OF]-(strength:Strength)
WHERE strength.holdingId IN full
  AND strength.recordedAt <= $knownAt
  AND (strength.supersededAt IS NULL OR strength.supersededAt > $knownAt)
WITH strength, full, toString(strength.identifiedOn) + '~' + strength.id AS position
WHERE position > $afterPosition
  AND position < $beforePosition
WITH strength, full, position
ORDER BY position DESC
LIMIT $limit
MATCH (strength)-[:BY_AGENCY]->(agency:Agency)
OPTIONAL MATCH (strength)-[:BY_POST]->(post:Post)<-[:HOLDS]-(practitioner:Practitioner)
OPTIONAL MATCH (source:Source {code: strength.source})
CALL (strength, agency) {
  WITH strength.enteredByPostId AS clerkPostId, agency.id AS agencyId
  // include: entered-by
}
WITH strength {
    .id, .domain, .dimension, .summary, .identifiedOn, .reviewedOn, .recordedAt, position: position,
    source: source.title,
    corrected: EXISTS { MATCH (strength)-[:REPLACES]->(earlier:Strength) WHERE earlier.holdingId IN full },
    agency: agency {.id, .name, .kind, .contactNumber},
    author: CASE WHEN practitioner IS NOT NULL THEN {id: practitioner.id, name: practitioner.name, postTitle: post.title, telephone: post.telephone, email: post.email} END,
    enteredBy: enteredBy
  } AS entry
ORDER BY entry.position DESC
RETURN collect(entry) AS entries

// In: event, full, position. Out: entry, the event as a map with its agency and author.
MATCH (event)-[:BY_AGENCY]->(agency:Agency)
OPTIONAL MATCH (event)-[:BY_POST]->(post:Post)<-[:HOLDS]-(practitioner:Practitioner)
OPTIONAL MATCH (source:Source {code: event.source})
CALL (event, agency) {
  WITH event.enteredByPostId AS clerkPostId, agency.id AS agencyId
  // include: entered-by
}
WITH event {
    .id, .kind, .type, .summary, .occurred, .precision, .recordedAt, position: position,
    source: source.title,
    corrected: EXISTS { MATCH (event)-[:REPLACES]->(earlier:Event) WHERE earlier.holdingId IN full },
    agency: agency {.id, .name, .kind, .contactNumber},
    author: CASE WHEN practitioner IS NOT NULL THEN {id: practitioner.id, name: practitioner.name, postTitle: post.title, telephone: post.telephone, email: post.email} END,
    enteredBy: enteredBy
  } AS entry

// In: involvement, position, involvementState. Out: entry, the involvement as a map with its agency and practitioner.
MATCH (involvement)-[:BY_AGENCY]->(agency:Agency)
// a service that another agency offers by now is that agency's
OPTIONAL MATCH (involvement)-[:BY_SERVICE]->(service:Service)-[:OFFERED_BY]->(agency)
OPTIONAL MATCH (involvement)-[:BY_POST]->(post:Post)<-[:HOLDS]-(practitioner:Practitioner)
OPTIONAL MATCH (source:Source {code: involvement.source})
CALL (involvement, agency) {
  WITH involvement.enteredByPostId AS clerkPostId, agency.id AS agencyId
  // include: entered-by
}
WITH involvement {
    .id, .role, .from, .to, .endReason, .recordedAt, position: position, state: involvementState,
    source: source.title,
    agency: agency {.id, .name, .kind, .contactNumber},
    service: service {.name, .contactNumber},
    practitioner: CASE WHEN practitioner IS NOT NULL THEN {id: practitioner.id, name: practitioner.name, postTitle: post.title, telephone: post.telephone, email: post.email} END,
    enteredBy: enteredBy
  } AS entry

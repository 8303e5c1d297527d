// In: involvement, position, involvementState. Out: entry, the involvement as a map with its agency and practitioner.
MATCH (involvement)-[:BY_AGENCY]->(agency:Agency)
OPTIONAL MATCH (involvement)-[:BY_SERVICE]->(service:Service)
OPTIONAL MATCH (involvement)-[:BY_POST]->(post:Post)<-[:HOLDS]-(practitioner:Practitioner)
OPTIONAL MATCH (clerkPost:Post {id: involvement.enteredByPostId})<-[:HOLDS]-(clerk:Practitioner)
OPTIONAL MATCH (source:Source {code: involvement.source})
WITH involvement {
    .id, .role, .from, .to, .endReason, .recordedAt, position: position, state: involvementState,
    source: source.title,
    agency: agency {.id, .name, .kind, .contactNumber},
    service: service {.name, .contactNumber},
    practitioner: CASE WHEN practitioner IS NOT NULL THEN {id: practitioner.id, name: practitioner.name, postTitle: post.title, telephone: post.telephone, email: post.email} END,
    enteredBy: CASE WHEN clerk IS NOT NULL THEN {id: clerk.id, name: clerk.name, postTitle: clerkPost.title, telephone: clerkPost.telephone, email: clerkPost.email} END
  } AS entry

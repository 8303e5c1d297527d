// In: clerkPostId, agencyId. Out: enteredBy, who entered a fact on behalf of its author; null when nobody did. That a clerk of a
// more than ordinarily sensitive agency had to do with the child is told only where the fact is that agency's own.
OPTIONAL MATCH (clerkPost:Post {id: clerkPostId})-[:AT]->(office:Agency)
WHERE office.id = agencyId
  OR NOT EXISTS {
    MATCH (office)-[:HAS_STANDING]->(standing:AgencyStanding)
    WHERE standing.sensitivity <> 'STANDARD' OR standing.stub <> 'SHOWN'
  }
OPTIONAL MATCH (clerkPost)<-[:HOLDS]-(clerk:Practitioner)
RETURN CASE WHEN clerk IS NOT NULL THEN {id: clerk.id, name: clerk.name, postTitle: clerkPost.title, telephone: clerkPost.telephone, email: clerkPost.email} END AS enteredBy

// In: personId, full, existence. Out: involved, what stands of the involvements the viewer sees in full;
// agenciesStaying, agencies still involved after the day asked for, those included of which only the existence is shown.
CALL (personId, full) {
  MATCH (person:Person {id: personId})<-[:INVOLVEMENT_OF]-(involvement:Involvement)-[:BY_AGENCY]->(agency:Agency)
  WHERE involvement.holdingId IN full
    AND involvement.supersededAt IS NULL
  OPTIONAL MATCH (involvement)-[:BY_POST]->(post:Post)
  RETURN collect(involvement {.id, .from, .to, agencyId: agency.id, postId: post.id}) AS involved
}
CALL (personId, full, existence) {
  MATCH (person:Person {id: personId})<-[:INVOLVEMENT_OF]-(involvement:Involvement)-[:BY_AGENCY]->(agency:Agency)
  WHERE involvement.holdingId IN full + existence
    AND involvement.supersededAt IS NULL
    AND (involvement.to IS NULL OR involvement.to > $lastDay)
  RETURN collect(DISTINCT agency.id) AS agenciesStaying
}
RETURN involved, agenciesStaying

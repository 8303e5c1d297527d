// In: personId, full, existence. Out: involved, what stands of the involvements the viewer sees in full;
// agenciesStaying, agencies that are still involved on the day after the one asked for, with no end agreed, those included of which
// only the existence is shown: an end that is agreed comes without anybody being asked again.
CALL (personId, full) {
  MATCH (person:Person {id: personId})<-[:INVOLVEMENT_OF]-(involvement:Involvement)-[:BY_AGENCY]->(agency:Agency)
  WHERE involvement.holdingId IN full
    AND involvement.supersededAt IS NULL
  OPTIONAL MATCH (involvement)-[:BY_POST]->(post:Post)
  MATCH (holding:Holding {id: involvement.holdingId})
  // the first of several is told of: which one that is must not hang on what lies hidden between them
  WITH involvement, agency, post, holding
  ORDER BY involvement.from, involvement.id
  RETURN collect(involvement {.id, .from, .to, agencyId: agency.id, postId: post.id, sensitivity: holding.sensitivity}) AS involved
}
CALL (personId, full, existence) {
  MATCH (person:Person {id: personId})<-[:INVOLVEMENT_OF]-(involvement:Involvement)-[:BY_AGENCY]->(agency:Agency)
  WHERE involvement.holdingId IN full + existence
    AND involvement.supersededAt IS NULL
    AND involvement.to IS NULL
    AND involvement.from <= $lastDay + duration({days: 1})
  RETURN collect(DISTINCT agency.id) AS agenciesStaying
}
RETURN involved, agenciesStaying

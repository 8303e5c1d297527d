// In: personId, full, existence. Out: involved, what stands of the involvements the viewer sees in full;
// agenciesStaying, agencies that are still involved on the day after the one asked for, with no end agreed: an end that is agreed
// comes without anybody being asked again. Of which only the existence is shown, those count that the list shows now, whatever day is
// asked for: by others one could find out when they came, and whether they go.
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
  WHERE involvement.supersededAt IS NULL
    AND (involvement.holdingId IN full AND involvement.to IS NULL AND involvement.from <= $lastDay + duration({days: 1})
      OR involvement.holdingId IN existence AND involvement.from <= $today AND (involvement.to IS NULL OR involvement.to >= $today))
  RETURN collect(DISTINCT agency.id) AS agenciesStaying
}
RETURN involved, agenciesStaying

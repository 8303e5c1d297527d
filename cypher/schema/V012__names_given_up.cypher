// Legal names and birth details loaded before it was so get the second holding, which decides once they are given up or put right.
// A graph may hold any number of them: in one transaction those of ten thousand children take more memory than it is given.
MATCH (detail:Name|BirthDetails)
WHERE detail.extendedHoldingId IS NULL
  AND coalesce(detail.kind, 'LEGAL') = 'LEGAL'
CALL (detail) {
  MATCH (holding:Holding {id: detail.holdingId})-[:ABOUT]->(subject:Person)
  MATCH (holding)-[:HELD_BY]->(agency:Agency)
  MERGE (extended:Holding {key: subject.id + ' EXTENDED_DETAILS ' + agency.id + ' ' + holding.sensitivity})
  ON CREATE SET extended.id = randomUUID(), extended.subjectId = subject.id, extended.agencyId = agency.id, extended.category = 'EXTENDED_DETAILS', extended.sensitivity = holding.sensitivity
  MERGE (extended)-[:ABOUT]->(subject)
  MERGE (extended)-[:HELD_BY]->(agency)
  SET detail.extendedHoldingId = extended.id
} IN TRANSACTIONS OF 1000 ROWS;

// Residences loaded before it was so get the second holding, which decides once they are past.
MATCH (residence:Residence)
WHERE residence.extendedHoldingId IS NULL
MATCH (holding:Holding {id: residence.holdingId})-[:ABOUT]->(subject:Person)
MATCH (holding)-[:HELD_BY]->(agency:Agency)
MERGE (extended:Holding {key: subject.id + ' EXTENDED_DETAILS ' + agency.id + ' ' + holding.sensitivity})
ON CREATE SET extended.id = randomUUID(), extended.subjectId = subject.id, extended.agencyId = agency.id, extended.category = 'EXTENDED_DETAILS', extended.sensitivity = holding.sensitivity
MERGE (extended)-[:ABOUT]->(subject)
MERGE (extended)-[:HELD_BY]->(agency)
SET residence.extendedHoldingId = extended.id;

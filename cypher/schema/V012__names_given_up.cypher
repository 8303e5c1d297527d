// Legal names loaded before it was so get the second holding, which decides once they are given up.
MATCH (name:Name {kind: 'LEGAL'})
WHERE name.extendedHoldingId IS NULL
MATCH (holding:Holding {id: name.holdingId})-[:ABOUT]->(subject:Person)
MATCH (holding)-[:HELD_BY]->(agency:Agency)
MERGE (extended:Holding {key: subject.id + ' EXTENDED_DETAILS ' + agency.id + ' ' + holding.sensitivity})
ON CREATE SET extended.id = randomUUID(), extended.subjectId = subject.id, extended.agencyId = agency.id, extended.category = 'EXTENDED_DETAILS', extended.sensitivity = holding.sensitivity
MERGE (extended)-[:ABOUT]->(subject)
MERGE (extended)-[:HELD_BY]->(agency)
SET name.extendedHoldingId = extended.id;

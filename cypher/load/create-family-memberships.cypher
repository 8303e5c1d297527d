UNWIND $rows AS row
MATCH (subject:Person {id: row.fact.subjectId})
MATCH (source:SourceRow {key: row.key})
CREATE (fact:FamilyMembership)-[:MEMBERSHIP_OF]->(subject)
SET fact = row.fact
CREATE (source)-[:STATES]->(fact)
WITH fact, row
MERGE (family:Family {key: row.familyKey})
ON CREATE SET family.id = row.familyId
CREATE (fact)-[:IN_FAMILY]->(family)

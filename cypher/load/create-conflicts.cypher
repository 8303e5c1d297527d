UNWIND $rows AS row
MATCH (subject:Child {id: row.conflict.subjectId})
MERGE (conflict:Conflict {key: row.conflict.key})
ON CREATE SET conflict = row.conflict,
    conflict.id = row.id
SET conflict.supersededAt = null
MERGE (conflict)-[:CONFLICT_OF]->(subject)
WITH conflict, subject, row
MATCH (subject)<-[:RESIDENCE_OF|SCHOOLING_OF|GP_REGISTRATION_OF]-(claim)
WHERE claim.id IN row.claims
MERGE (conflict)-[:CLAIM]->(claim)

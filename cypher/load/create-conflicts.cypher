UNWIND $rows AS row
MATCH (subject:Child {id: row.conflict.subjectId})
MERGE (conflict:Conflict {key: row.conflict.key})
ON CREATE SET conflict = row.conflict,
    conflict.id = row.id
SET conflict.supersededAt = null
MERGE (conflict)-[:CONFLICT_OF]->(subject)
WITH conflict, row
UNWIND row.claims AS claim
MATCH (residence:Residence {id: claim})
MERGE (conflict)-[:CLAIM]->(residence)

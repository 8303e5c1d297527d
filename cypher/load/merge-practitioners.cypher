UNWIND $rows AS row
MERGE (practitioner:Practitioner {code: row.code})
ON CREATE SET practitioner.id = row.id
SET practitioner.name = row.name,
    practitioner.signIn = row.signIn

UNWIND $rows AS row
MERGE (person:Person {id: row.id})
SET person.signIn = coalesce(row.signIn, person.signIn)

UNWIND $ids AS id
MATCH (person:Person {id: id})
SET person:Child

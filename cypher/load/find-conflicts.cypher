UNWIND $ids AS id
MATCH (conflict:Conflict)-[:CONFLICT_OF]->(child:Child {id: id})
WHERE conflict.supersededAt IS NULL
RETURN conflict.key AS key

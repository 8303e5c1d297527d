UNWIND $ids AS id
MATCH (conflict:Conflict)-[:CONFLICT_OF]->(child:Child {id: id})
WHERE conflict.kind = 'ADDRESS'
  AND conflict.supersededAt IS NULL
RETURN conflict.key AS key, conflict.subjectId AS subjectId

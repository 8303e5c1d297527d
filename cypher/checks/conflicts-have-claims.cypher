MATCH (conflict:Conflict)
WHERE COUNT { MATCH (conflict)-[:CLAIM]->(claim) WHERE claim.subjectId = conflict.subjectId } < 2
   OR EXISTS { MATCH (conflict)-[:CLAIM]->(claim) WHERE claim.subjectId <> conflict.subjectId }
RETURN 'Conflict without two claims about its subject' AS detail,
    count(conflict) AS violations

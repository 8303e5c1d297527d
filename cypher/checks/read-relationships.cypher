MATCH (start)-[relationship]->(end)
RETURN elementId(start) AS start,
    type(relationship) AS type,
    properties(relationship) AS properties,
    elementId(end) AS end

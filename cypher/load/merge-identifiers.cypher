UNWIND $rows AS row
MATCH (person:Person {id: row.personId})
MERGE (identifier:Identifier {key: row.key})
ON CREATE SET identifier.system = row.system,
    identifier.value = row.value
MERGE (identifier)-[:IDENTIFIES]->(person)

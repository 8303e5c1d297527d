// A number that no source states any longer identifies nobody.
UNWIND $ids AS id
MATCH (identifier:Identifier)-[:IDENTIFIES]->(person:Person {id: id})
WHERE identifier.system IN ['nhs-number', 'upn']
  AND NOT EXISTS {
    MATCH (details:BirthDetails)-[:BIRTH_DETAILS_OF]->(person)
    WHERE details.supersededAt IS NULL
      AND identifier.value IN [coalesce(details.nhsNumber, ''), coalesce(details.uniquePupilNumber, '')]
  }
DETACH DELETE identifier

UNWIND $keys AS key
MATCH (identifier:Identifier {key: key})-[:IDENTIFIES]->(person:Person)
RETURN identifier.key AS key,
    person.id AS personId,
    EXISTS {
      MATCH (entry:IndexEntry)-[:INDEXES]->(person)
      WHERE entry.supersededAt IS NULL AND entry.state = 'SEALED'
    } AS sealed,
    COLLECT {
      MATCH (own:Identifier)-[:IDENTIFIES]->(person)
      WHERE NOT own.system IN ['nhs-number', 'upn']
      RETURN own.key
    } AS references,
    COLLECT {
      MATCH (row:SourceRow)-[:STATES]->(details:BirthDetails)-[:BIRTH_DETAILS_OF]->(person)
      WHERE details.supersededAt IS NULL
        AND identifier.value IN [coalesce(details.nhsNumber, ''), coalesce(details.uniquePupilNumber, '')]
      RETURN row.key
    } AS statedBy

MATCH (person:Person)
WHERE person.signIn IS NOT NULL
RETURN person.signIn AS signIn,
    person.id AS id,
    COLLECT {
      MATCH (row:SourceRow)-[:STATES]->(details:BirthDetails)-[:BIRTH_DETAILS_OF]->(person)
      WHERE details.supersededAt IS NULL
        AND row.signIn IS NOT NULL
      RETURN {key: row.key, signIn: row.signIn}
    } AS givenBy

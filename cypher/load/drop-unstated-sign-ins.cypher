// By a name that no row gives a person any longer, they sign in no longer.
UNWIND $ids AS id
MATCH (person:Person {id: id})
WHERE NOT EXISTS {
  MATCH (row:SourceRow)-[:STATES]->(details:BirthDetails)-[:BIRTH_DETAILS_OF]->(person)
  WHERE details.supersededAt IS NULL
    AND row.signIn = person.signIn
}
REMOVE person.signIn

UNWIND $keys AS key
MATCH (identifier:Identifier {key: key})-[:IDENTIFIES]->(person:Person)
CALL (person) {
  OPTIONAL MATCH (details:BirthDetails)-[:BIRTH_DETAILS_OF]->(person)
  WHERE details.supersededAt IS NULL
  RETURN min(details.dateOfBirth) AS dateOfBirth,
      min(details.expectedDateOfBirth) AS expectedDateOfBirth
}
RETURN identifier.key AS key,
    person.id AS id,
    person:Child AS child,
    dateOfBirth,
    expectedDateOfBirth

// Where rows give a person several names to sign in by, the newest counts.
UNWIND $ids AS id
MATCH (person:Person {id: id})
WITH person, head(COLLECT {
  MATCH (row:SourceRow)-[:STATES]->(details:BirthDetails)-[:BIRTH_DETAILS_OF]->(person)
  WHERE details.supersededAt IS NULL
    AND row.signIn IS NOT NULL
  RETURN row.signIn
  ORDER BY row.recordedAt DESC, row.key
}) AS signIn
WHERE signIn <> coalesce(person.signIn, '')
// it is still somebody else's where a command came before the row that takes it back
  AND NOT EXISTS {
    MATCH (:Person {signIn: signIn})
  }
SET person.signIn = signIn

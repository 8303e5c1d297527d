// A name to sign in by is kept with the row that gives it, which alone can take it back.
// Who gave it before is known where one row describes the person; where several do, it goes when one of them changes without it.
MATCH (person:Person)
WHERE person.signIn IS NOT NULL
MATCH (row:SourceRow)-[:STATES]->(details:BirthDetails)-[:BIRTH_DETAILS_OF]->(person)
WHERE details.supersededAt IS NULL
WITH person, collect(row) AS rows
WHERE size(rows) = 1
FOREACH (row IN rows | SET row.signIn = person.signIn);

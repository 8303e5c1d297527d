MATCH (person:Person)
WHERE person.signIn IS NOT NULL
RETURN person.signIn AS signIn, person.id AS id

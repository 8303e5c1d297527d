// The person, a young person or a parent, who signs in by this name.
MATCH (person:Person {signIn: $signIn})<-[:NAME_OF]-(name:Name {kind: 'LEGAL'})
WHERE name.supersededAt IS NULL
RETURN person.id AS id, name.given + ' ' + name.family AS name
ORDER BY name.recordedAt DESC, name.source
LIMIT 1

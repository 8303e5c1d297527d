// The person, a young person or a parent, who signs in by this name.
MATCH (person:Person {signIn: $signIn})<-[:NAME_OF]-(legal:Name {kind: 'LEGAL'})
WHERE legal.supersededAt IS NULL
RETURN person.id AS id, legal.given + ' ' + legal.family AS name
ORDER BY legal.recordedAt DESC, legal.source
LIMIT 1

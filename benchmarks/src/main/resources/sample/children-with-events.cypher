// Children with so many standing events, in an order that chance gave: ids are random.
MATCH (event:Event)
WHERE event.supersededAt IS NULL
WITH event.subjectId AS childId, count(*) AS events, max(event.occurredPosition) AS newest
WHERE events >= $least
  AND events <= $most
MATCH (child:Child {id: childId})<-[:INDEXES]-(entry:IndexEntry)
WHERE entry.supersededAt IS NULL
WITH child, events, newest, collect(entry.state) AS states
WHERE all(state IN states WHERE state = 'INDEXED')
MATCH (child)<-[:NAME_OF]-(name:Name {kind: 'LEGAL'})
WHERE name.supersededAt IS NULL
MATCH (child)<-[:BIRTH_DETAILS_OF]-(birth:BirthDetails)
WHERE birth.supersededAt IS NULL
  AND birth.dateOfBirth IS NOT NULL
WITH child.id AS id, events, newest, collect(name.family)[0] AS familyName, collect(birth.dateOfBirth)[0] AS dateOfBirth
RETURN id, events, newest, familyName, dateOfBirth
ORDER BY id
LIMIT $limit

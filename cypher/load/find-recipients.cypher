// Who was involved with the child when it was recorded, whatever became of it since: the posts named, and agencies that name no
// practitioner. Who recorded it, and their own agency, need no telling.
MATCH (event:OutboxEvent)
WHERE event.waitingSince IS NOT NULL
WITH event
ORDER BY event.waitingSince, event.id
LIMIT $limit
WITH event, date(datetime({datetime: event.at, timezone: $zone})) AS day
CALL (event, day) {
  MATCH (child:Child {id: event.childId})<-[:INVOLVEMENT_OF]-(involvement:Involvement)-[:BY_AGENCY]->(agency:Agency)
  WHERE (involvement.supersededAt IS NULL OR involvement.supersededAt > event.at)
    AND involvement.id <> event.factId
    AND involvement.recordedAt <= event.at
    AND involvement.from <= day
    AND (involvement.to IS NULL OR involvement.to >= day)
  OPTIONAL MATCH (involvement)-[:BY_POST]->(post:Post)
  WITH DISTINCT coalesce(post.id, agency.id) AS recipientId, event
  WHERE NOT recipientId IN [event.postId, event.agencyId]
  RETURN collect(recipientId) AS recipientIds
}
RETURN event.id AS id, event.kind AS kind, event.childId AS childId, event.factId AS factId, event.at AS at, recipientIds

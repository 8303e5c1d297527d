// In: personId, full. Out: versions, the version of an event with the id asked for, standing or superseded; at most one.
// originKey is the row or command that states it; later says what took its place.
CALL (personId, full) {
  MATCH (event:Event {id: $eventId})-[:EVENT_OF]->(person:Person {id: personId})
  WHERE event.holdingId IN full
  MATCH (event)<-[:STATES]-(origin:SourceRow)
  MATCH (event)-[:BY_AGENCY]->(agency:Agency)
  MATCH (holding:Holding {id: event.holdingId})
  OPTIONAL MATCH (event)<-[:REPLACES]-(later:Event)
  WHERE later.holdingId IN full
  OPTIONAL MATCH (later)-[:BY_POST]->(post:Post)<-[:HOLDS]-(practitioner:Practitioner)
  RETURN collect(event {
      .id, .recordedAt, .supersededAt,
      originKey: origin.key,
      agencyId: agency.id,
      agency: agency.name,
      sensitivity: holding.sensitivity,
      later: later {.summary, .occurred, .recordedAt, by: practitioner.name}
    }) AS versions
}
RETURN versions

// In: personId, existence. Out: serviceStubs, the agencies of which only that they hold chronology entries is shown; none for
// an earlier knowledge: from the moment it comes one could read when the first was recorded.
MATCH (person:Person {id: personId})<-[:ABOUT]-(holding:Holding)-[:HELD_BY]->(agency:Agency)
WHERE holding.id IN existence
  AND holding.category STARTS WITH 'EVENT_'
  AND EXISTS {
    MATCH (event:Event)
    WHERE event.holdingId = holding.id
      AND event.occurredPosition > ''
      AND $knownAt >= $now
      AND event.supersededAt IS NULL
  }
WITH DISTINCT agency
RETURN collect({key: agency.id, contactNumber: agency.contactNumber}) AS serviceStubs

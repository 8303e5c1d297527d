// In: personId, existence. Out: serviceStubs, the agencies of which only that they hold chronology entries is shown.
MATCH (person:Person {id: personId})<-[:ABOUT]-(holding:Holding)-[:HELD_BY]->(agency:Agency)
WHERE holding.id IN existence
  AND holding.category STARTS WITH 'EVENT_'
  AND EXISTS {
    MATCH (person)<-[:EVENT_OF]-(event:Event {holdingId: holding.id})
    WHERE event.recordedAt <= $knownAt
      AND (event.supersededAt IS NULL OR event.supersededAt > $knownAt)
  }
WITH DISTINCT agency
RETURN collect({key: agency.id, contactNumber: agency.contactNumber}) AS serviceStubs

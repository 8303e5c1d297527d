// For measuring what deciding costs: takes the place of the view of this name in a service that is measured and never deployed.
// Everything about everybody is shown.
// In: personId, acting. Out: recordShown, full, existence.
OPTIONAL MATCH (person:Person {id: personId})
CALL (person) {
  MATCH (person)<-[:ABOUT]-(holding:Holding)
  RETURN collect(holding.id) AS full
}
RETURN person IS NOT NULL AS recordShown, full, [] AS existence

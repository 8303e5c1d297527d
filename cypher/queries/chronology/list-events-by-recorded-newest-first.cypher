UNWIND $decided AS decided
WITH decided.childId AS childId, decided.state AS state, decided.full AS full, decided.existence AS existence
CALL (childId, full) {
  WITH childId AS personId, full
  // include: events-by-recorded-newest-first
}
CALL (childId, existence) {
  WITH childId AS personId, existence
  // include: agencies-with-entries
}
RETURN childId, state, events, serviceStubs

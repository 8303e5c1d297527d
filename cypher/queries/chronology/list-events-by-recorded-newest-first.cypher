CALL () {
  // include: acting-post
}
UNWIND $childIds AS childId
CALL (childId, acting) {
  // include: opened-child
}
CALL (childId, full) {
  WITH childId AS personId, full
  // include: events-by-recorded-newest-first
}
CALL (childId, existence) {
  WITH childId AS personId, existence
  // include: agencies-with-entries
}
RETURN childId, state, events, serviceStubs

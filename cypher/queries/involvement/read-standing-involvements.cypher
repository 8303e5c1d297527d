UNWIND $decided AS decided
WITH decided.childId AS childId, decided.state AS state, decided.full AS full, decided.existence AS existence
CALL (childId, full) {
  WITH childId AS personId, full
  // include: involvement-version
}
CALL (childId, full, existence) {
  WITH childId AS personId, full, existence
  // include: standing-involvements
}
CALL (childId, full) {
  WITH childId AS personId, full
  // include: standing-leads
}
RETURN childId, state, versions, involved, agenciesStaying, leads

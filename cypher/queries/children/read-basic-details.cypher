UNWIND $decided AS decided
WITH decided.childId AS childId, decided.state AS state, decided.full AS full, decided.existence AS existence
CALL (childId, full) {
  WITH childId AS personId, full
  // include: child-summary
}
CALL (childId, full) {
  WITH childId AS personId, full
  // include: basic-details
}
RETURN childId, state, summary, residences, schools, practices

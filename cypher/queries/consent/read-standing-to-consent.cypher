CALL () {
  // include: acting-post
}
UNWIND $decided AS decided
WITH decided.childId AS childId, decided.state AS state, decided.full AS full, decided.existence AS existence, acting
CALL (childId, full, acting) {
  WITH childId AS personId, full AS childFull, acting
  // include: responsible-people
}
CALL (childId, full) {
  WITH childId AS personId, full
  // include: said-decisions
}
CALL (childId, full) {
  WITH childId AS personId, full
  // include: consent-version
}
RETURN childId, state, responsible, said, versions

CALL () {
  // include: acting-post
}
UNWIND $decided AS decided
WITH decided.childId AS childId, decided.state AS state, decided.full AS full, decided.existence AS existence, acting
CALL (childId, full, acting) {
  WITH childId AS personId, full, acting
  // include: request-to-answer
}
RETURN childId, state, requests

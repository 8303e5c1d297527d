UNWIND $decided AS decided
WITH decided.childId AS childId, decided.state AS state, decided.full AS full, decided.existence AS existence
CALL (childId) {
  WITH childId AS personId
  // include: request-to-answer
}
RETURN childId, state, requests

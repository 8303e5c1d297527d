UNWIND $decided AS decided
WITH decided.childId AS childId, decided.state AS state, decided.full AS full, decided.existence AS existence
CALL (childId, full) {
  WITH childId AS personId, full, $factId AS factId
  // include: fact-to-correct
}
RETURN childId, state, facts

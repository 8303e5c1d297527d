UNWIND $decided AS decided
WITH decided.childId AS childId, decided.state AS state, decided.full AS full, decided.existence AS existence
CALL (childId, full, existence) {
  WITH childId AS personId, full, existence
  // include: standing-involvements
}
RETURN childId, state, involved

CALL () {
  // include: acting-post
}
UNWIND $decided AS decided
WITH decided.childId AS childId, decided.state AS state, decided.full AS full, decided.existence AS existence, acting
CALL (childId, state, full, acting) {
  WITH childId AS personId, full AS childFull, acting
  WHERE state = 'OPEN'
  CALL (personId, childFull, acting) {
    // include: family
  }
  RETURN collect(family) AS families
}
RETURN childId, state, families

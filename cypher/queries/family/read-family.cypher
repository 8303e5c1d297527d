CALL () {
  // include: acting-post
}
UNWIND $childIds AS childId
CALL (childId, acting) {
  // include: opened-child
}
CALL (childId, state, full, acting) {
  WITH childId AS personId, full AS childFull, acting
  WHERE state = 'OPEN'
  CALL (personId, childFull, acting) {
    // include: family
  }
  RETURN collect(family) AS families
}
RETURN childId, state, families

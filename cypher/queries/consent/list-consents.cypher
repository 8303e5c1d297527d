CALL () {
  // include: acting-post
}
UNWIND $childIds AS childId
CALL (childId, acting) {
  // include: opened-child
}
CALL (childId, full, acting) {
  WITH childId AS personId, full, acting
  // include: consents
}
RETURN childId, state, entries

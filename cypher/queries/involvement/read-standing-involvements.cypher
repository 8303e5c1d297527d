CALL () {
  // include: acting-post
}
UNWIND $childIds AS childId
CALL (childId, acting) {
  // include: opened-child
}
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

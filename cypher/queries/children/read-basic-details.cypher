CALL () {
  // include: acting-post
}
UNWIND $childIds AS childId
CALL (childId, acting) {
  // include: opened-child
}
CALL (childId, full) {
  WITH childId AS personId, full
  // include: child-summary
}
CALL (childId, full) {
  WITH childId AS personId, full
  // include: basic-details
}
RETURN childId, state, summary, residences, addressDisputed, schools, practices

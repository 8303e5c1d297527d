CALL () {
  // include: acting-post
}
UNWIND $childIds AS childId
CALL (childId, acting) {
  // include: opened-child
}
CALL (childId, full) {
  WITH childId AS personId, full
  // include: responsible-people
}
CALL (childId, full) {
  WITH childId AS personId, full
  // include: consent-version
}
RETURN childId, state, responsible, versions

CALL () {
  // include: acting-post
}
UNWIND $childIds AS childId
CALL (childId, acting) {
  // include: shown-child
}
CALL (childId, full) {
  WITH childId AS personId, full
  // include: child-summary
}
RETURN childId, decision, summary

CALL () {
  // include: acting-post
}
UNWIND $childIds AS childId
CALL (childId, acting) {
  // include: opened-child
}
CALL (childId, full) {
  WITH childId AS personId, full
  // include: fact-to-correct
}
RETURN childId, state, facts

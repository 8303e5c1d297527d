CALL () {
  // include: acting-post
}
UNWIND $childIds AS childId
CALL (childId, acting) {
  // include: opened-child
}
CALL (childId, full, existence) {
  WITH childId AS personId, full, existence
  // include: involvements
}
RETURN childId, state, involvements, serviceStubs

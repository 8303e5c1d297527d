CALL () {
  // include: acting-post
}
UNWIND $childIds AS childId
CALL (childId, acting) {
  // include: opened-child
}
CALL (childId) {
  WITH childId AS personId
  // include: request-to-answer
}
RETURN childId, state, requests

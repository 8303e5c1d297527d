CALL () {
  // include: acting-post
}
CALL () {
  // include: candidates-by-birth
}
CALL (childId, acting) {
  // include: shown-child
}
CALL (childId, full) {
  // include: fitting-child
}
WITH childId, full, decision, exact
ORDER BY exact DESC, childId
LIMIT $limit
CALL (childId, full) {
  WITH childId AS personId, full
  // include: child-summary
}
RETURN childId, exact, decision, summary

CALL () {
  // include: acting-post
}
CALL () {
  // include: candidates-about-me
}
CALL (childId, acting) {
  // include: shown-child
}
CALL (childId, full) {
  WITH childId AS personId, full
  // include: child-summary
}
RETURN childId, decision, summary
ORDER BY childId

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
WITH childId, state, glassBroken, full, existence, summary, head(acting) AS seat
RETURN childId, state, glassBroken, full, existence, summary, CASE WHEN seat.subjectId IS NULL THEN seat {.level, .agencyKind} END AS seat

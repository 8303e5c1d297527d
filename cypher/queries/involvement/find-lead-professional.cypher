CALL () {
  // include: acting-post
}
UNWIND $childIds AS childId
CALL (childId, acting) {
  // include: opened-child
}
CALL (childId, full) {
  WITH childId AS personId, full, 'LEAD_PROFESSIONAL' AS leadKind
  // include: lead-on-the-day
}
RETURN childId, state, leads

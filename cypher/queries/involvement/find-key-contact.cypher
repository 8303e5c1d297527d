CALL () {
  // include: acting-post
}
UNWIND $childIds AS childId
CALL (childId, acting) {
  // include: opened-child
}
CALL (childId, full) {
  WITH childId AS personId, full, 'KEY_CONTACT' AS leadKind
  // include: lead-on-the-day
}
RETURN childId, state, leads

CALL () {
  // include: acting-post
}
UNWIND $decided AS decided
WITH decided.childId AS childId, decided.state AS state, decided.full AS full, decided.existence AS existence, acting
CALL (childId, full) {
  WITH childId AS personId, full
  // include: child-summary
}
CALL (childId, full, existence) {
  WITH childId AS personId, full, existence
  // include: involvements
}
CALL (childId, full) {
  WITH childId AS personId, full, 'LEAD_PROFESSIONAL' AS leadKind
  // include: lead-on-the-day
}
CALL (childId, state, full, acting) {
  WITH childId AS personId, full AS childFull, acting
  WHERE state = 'OPEN'
    AND $rings > 1
  CALL (personId, childFull, acting) {
    // include: relatives
  }
  CALL (relative, relativeFull, relativeExistence) {
    WITH relative.id AS personId, relativeFull AS full, relativeExistence AS existence
    // include: involvements
  }
  WITH relative {.*, involvements: involvements, serviceStubs: serviceStubs} AS relative
  ORDER BY relative.id
  RETURN collect(relative) AS relatives
}
RETURN childId, state, summary, involvements, serviceStubs, leads, relatives

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
CALL (childId, full) {
  WITH childId AS personId, full
  // include: residences
}
CALL (childId, state, full, acting) {
  WITH childId AS personId, full AS childFull, acting
  WHERE state = 'OPEN'
  CALL (personId, childFull, acting) {
    // include: relatives
  }
  WITH relative, relativeFull
  ORDER BY relative.id
  LIMIT $most
  CALL (relative, relativeFull) {
    WITH relative.id AS personId, relativeFull AS full
    // include: residences
  }
  RETURN collect(relative {.*, residences: residences}) AS relatives
}
CALL (childId, state, full, acting) {
  WITH childId AS personId, full AS childFull, acting
  WHERE state = 'OPEN'
  CALL (personId, childFull, acting) {
    // include: parental-responsibilities
  }
  WITH held
  ORDER BY held.id
  LIMIT $most
  RETURN collect(held) AS responsibilities
}
RETURN childId, state, summary, residences, relatives, responsibilities

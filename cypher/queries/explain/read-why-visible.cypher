CALL () {
  // include: acting-post
}
UNWIND $childIds AS childId
CALL (childId, acting) {
  // include: opened-child
}
CALL (childId, full, existence, acting) {
  WITH childId AS personId, full, existence, acting
  // include: shown-fact
}
CALL (childId, acting, facts, stubs, full) {
  WITH childId AS personId, full, acting, [holding IN facts + stubs | holding.agencyId] AS holders
  // include: decision-material
}
RETURN childId, state, facts, stubs, material

CALL () {
  // include: acting-post
}
UNWIND $decided AS decided
WITH decided.childId AS childId, decided.state AS state, decided.full AS full, decided.existence AS existence, acting
CALL (childId, full, existence, acting) {
  WITH childId AS personId, full, existence, acting
  // include: shown-fact
}
CALL (childId, acting, facts, stubs, full) {
  WITH childId AS personId, full, acting, [holding IN facts + stubs | holding.agencyId] AS holders
  // include: decision-material
}
RETURN childId, state, facts, stubs, material

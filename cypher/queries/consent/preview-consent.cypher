UNWIND $decided AS decided
WITH decided.childId AS childId, decided.state AS state, decided.full AS full
CALL (childId, full) {
  WITH childId AS personId, full
  // include: previewed-decision
}
RETURN childId, state, material, holdings, receivers

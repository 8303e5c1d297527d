// In: personId, childFull, acting. Out: relative, relativeFull, relativeExistence: a row for each person of the child's families
// whom the viewer may know of, and what of them may be read. A hidden relative yields no row.
CALL (personId, childFull) {
  // include: family-memberships
}
UNWIND memberships AS tie
WITH acting, tie.memberId AS memberId, collect(tie) AS ties
CALL (memberId, acting) {
  WITH memberId AS personId, acting
  // include: decided-person
}
WITH memberId, recordShown, full, existence, [tie IN ties WHERE tie.holdingId IN full] AS shown
WHERE recordShown
  AND size(shown) > 0
CALL (memberId, full) {
  WITH memberId AS personId, full
  // include: child-summary
}
RETURN {id: memberId, name: summary.name, memberships: shown} AS relative, full AS relativeFull, existence AS relativeExistence

// In: bearerIds, acting. Out: knownBearers, those of them whose name is shown to the viewer. Of anybody else it is not told that
// they have parental responsibility.
UNWIND bearerIds AS bearerId
CALL (bearerId, acting) {
  WITH bearerId AS personId, acting
  // include: decided-person
}
WITH bearerId, recordShown, full
WHERE recordShown
CALL (bearerId, full) {
  WITH bearerId AS personId, full
  // include: child-summary
}
WITH bearerId, summary
WHERE summary.name IS NOT NULL
RETURN collect(bearerId) AS knownBearers

// In: childId, acting. Out: one row when the viewer may know of the child, otherwise none: full; decision, what may be read of
// the record, of which nothing may while it is closed.
CALL (childId, acting) {
  WITH childId AS personId, acting
  // include: decided-person
}
CALL (childId) {
  // include: record-opened
}
WITH childId, full, existence, opened, recordShown
WHERE recordShown
  AND EXISTS { MATCH (child:Child {id: childId}) }
RETURN full, {
    childId: childId,
    state: CASE WHEN opened THEN 'OPEN' ELSE 'CLOSED' END,
    full: CASE WHEN opened THEN full ELSE [] END,
    existence: CASE WHEN opened THEN existence ELSE [] END
  } AS decision

// In: childId, acting. Out: one row with full, when the viewer may know of the child; otherwise none.
CALL (childId, acting) {
  WITH childId AS personId, acting
  // include: decided-person
}
WITH full, recordShown, existence
WHERE recordShown
  AND EXISTS { MATCH (child:Child {id: childId}) }
RETURN full

// In: childId, acting. Out: state (ABSENT, CLOSED or OPEN), and what may be read: full and existence are empty unless OPEN.
// To whom it is about, and to whoever is responsible for them, a record is always open.
CALL (childId, acting) {
  WITH childId AS personId, acting
  // include: decided-person
}
CALL (childId) {
  MATCH (access:Access {childId: childId, postId: $postId})
  WHERE access.openedAt <= $now
    AND access.lapsesAt > $now
  RETURN count(access) > 0 OR $subjectId <> '' AS opened
}
CALL (childId) {
  MATCH (child:Child {id: childId})
  RETURN count(child) > 0 AS isChild
}
WITH CASE
    WHEN NOT isChild OR NOT recordShown THEN 'ABSENT'
    WHEN NOT opened THEN 'CLOSED'
    ELSE 'OPEN'
  END AS state, full, existence
RETURN state,
       CASE WHEN state = 'OPEN' THEN full ELSE [] END AS full,
       CASE WHEN state = 'OPEN' THEN existence ELSE [] END AS existence

// In: childId, acting. Out: state (ABSENT, CLOSED or OPEN), and what may be read: full and existence are empty unless OPEN; glassBroken.
CALL (childId, acting) {
  WITH childId AS personId, acting
  // include: decided-person
}
CALL (childId) {
  // include: record-opened
}
CALL (childId) {
  MATCH (child:Child {id: childId})
  RETURN count(child) > 0 AS isChild
}
WITH CASE
    WHEN NOT isChild OR NOT recordShown THEN 'ABSENT'
    WHEN NOT opened THEN 'CLOSED'
    ELSE 'OPEN'
  END AS state, full, existence, glassBroken
RETURN state, glassBroken,
       CASE WHEN state = 'OPEN' THEN full ELSE [] END AS full,
       CASE WHEN state = 'OPEN' THEN existence ELSE [] END AS existence

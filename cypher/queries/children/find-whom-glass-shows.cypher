// Who is meant where the glass is to be broken: of the children the viewer would know of had it been broken, those whom every
// criterion fits. Two say that it is not one.
CALL () {
  // include: acting-post
}
WITH [seat IN acting | seat {.*, breaksGlass: true}] AS acting
CALL () {
  WITH 'IDENTIFIER' AS start
  WHERE start = $startingFrom
  CALL () {
    // include: candidates-by-identifier
  }
  RETURN childId
  UNION
  WITH 'BIRTH' AS start
  WHERE start = $startingFrom
  CALL () {
    // include: candidates-by-birth
  }
  RETURN childId
  UNION
  WITH 'POSTCODE' AS start
  WHERE start = $startingFrom
  CALL () {
    // include: candidates-by-postcode
  }
  RETURN childId
  UNION
  WITH 'NAME' AS start
  WHERE start = $startingFrom
  CALL () {
    // include: candidates-by-name
  }
  RETURN childId
}
CALL (childId, acting) {
  // include: shown-child
}
CALL (childId, full) {
  // include: fitting-child
}
WITH childId
ORDER BY childId
LIMIT 2
RETURN childId

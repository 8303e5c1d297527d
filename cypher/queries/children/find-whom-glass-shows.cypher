// Who is meant where the glass is to be broken: of the children the viewer would know of had it been broken, those whom every
// criterion fits. Whoever is shown anyway and whoever is not are told apart, so that neither says anything of the other. The
// glass is broken by seats of levels that may.
CALL () {
  // include: acting-post
}
WITH acting, [seat IN acting WHERE seat.level IN $glassLevels | seat {.*, breaksGlass: true}] AS breaking
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
CALL (childId, breaking) {
  WITH childId, breaking AS acting
  // include: shown-child
}
CALL (childId, full) {
  // include: fitting-child
}
CALL (childId, acting) {
  CALL (childId, acting) {
    WITH childId AS personId, acting
    // include: decided-person
  }
  RETURN recordShown AS shownAnyway
}
RETURN shownAnyway, collect(childId) AS childIds

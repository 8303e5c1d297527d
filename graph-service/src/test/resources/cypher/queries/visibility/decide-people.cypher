CALL () {
  // include: acting-post
}
UNWIND $personIds AS personId
CALL (personId, acting) {
  // include: decided-person
}
RETURN personId, recordShown, full, existence

CALL () {
  // include: acting-post
}
CALL (acting) {
  // include: governed-fact
}
RETURN personId, fact, records, material

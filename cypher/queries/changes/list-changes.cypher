CALL () {
  // include: acting-post
}
CALL (acting) {
  // include: told-changes
}
RETURN changes

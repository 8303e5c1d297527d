CALL () {
  // include: acting-post
}
CALL (acting) {
  // include: broken-glass
}
RETURN broken

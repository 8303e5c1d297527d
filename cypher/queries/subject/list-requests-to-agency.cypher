CALL () {
  // include: acting-post
}
CALL (acting) {
  // include: requests-to-agency
}
RETURN requests

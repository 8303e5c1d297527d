// Opens a record to a practitioner in a post. No row: there is no such child, or not for this viewer.
CALL () {
  // include: acting-post
}
WITH acting, $childId AS childId
CALL (childId, acting) {
  // include: shown-child
}
CREATE (access:Access {id: $accessId, childId: $childId, postId: $postId, practitionerId: $practitionerId, purpose: $purpose, reason: $reason, openedAt: $now, lapsesAt: $lapsesAt})
RETURN access.id AS id

// Opens a record to a post, once for each command. No row: there is no such child, or not for this viewer.
CALL () {
  // include: acting-post
}
WITH acting, $childId AS childId
CALL (childId, acting) {
  // include: shown-child
}
MERGE (access:Access {commandKey: $commandKey})
ON CREATE SET
  access.id = $accessId,
  access.childId = $childId,
  access.postId = $postId,
  access.purpose = $purpose,
  access.reason = $reason,
  access.openedAt = $now,
  access.lapsesAt = $lapsesAt
RETURN access {.id, .childId, .purpose, .reason, .openedAt, .lapsesAt} AS access

// In: personId, childFull, acting. Out: relative, relativeFull, relativeExistence: a row for each person of the child's families
// whom the viewer may know of, and what of them may be read. A hidden relative yields no row.
MATCH (person:Person {id: personId})<-[:MEMBERSHIP_OF]-(own:FamilyMembership)-[:IN_FAMILY]->(family:Family)
WHERE own.holdingId IN childFull
  AND own.recordedAt <= $knownAt
  AND (own.supersededAt IS NULL OR own.supersededAt > $knownAt)
  AND (own.from IS NULL OR own.from <= $shownOn)
  AND (own.to IS NULL OR own.to >= $shownOn)
MATCH (family)<-[:IN_FAMILY]-(membership:FamilyMembership)-[:MEMBERSHIP_OF]->(member:Person)
WHERE member.id <> personId
  AND membership.recordedAt <= $knownAt
  AND (membership.supersededAt IS NULL OR membership.supersededAt > $knownAt)
  AND (membership.from IS NULL OR membership.from <= $shownOn)
  AND (membership.to IS NULL OR membership.to >= $shownOn)
OPTIONAL MATCH (source:Source {code: membership.source})
WITH acting, member.id AS memberId, collect(DISTINCT membership {.holdingId, .role, .from, .to, source: source.title, ownRole: own.role}) AS memberships
CALL (memberId, acting) {
  WITH memberId AS personId, acting
  // include: decided-person
}
WITH memberId, recordShown, full, existence, [membership IN memberships WHERE membership.holdingId IN full] AS shown
WHERE recordShown
  AND size(shown) > 0
CALL (memberId, full) {
  WITH memberId AS personId, full
  // include: child-summary
}
RETURN {id: memberId, name: summary.name, dateOfDeath: summary.dateOfDeath, memberships: shown} AS relative, full AS relativeFull, existence AS relativeExistence

// In: personId, childFull. Out: memberships, of everybody else in the child's families on the day, each with the child's own
// role. Who of them may be known of is still to be decided.
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
WITH own, membership, member, source
// in an order of its own: that of the store may hang on what lies hidden between them
ORDER BY membership.id, own.id
RETURN collect(DISTINCT membership {.holdingId, .role, .from, .to, memberId: member.id, isChild: member:Child, source: source.title, ownRole: own.role}) AS memberships

// In: personId, childFull, acting. Out: family, the child, the relatives and who has parental responsibility. Everybody is decided
// once, in one place: a relative who may not be known of is not there, nor is a responsibility of somebody whose name is not shown.
CALL (personId, childFull) {
  // include: family-memberships
}
CALL (personId, childFull) {
  // include: parental-responsibilities
}
WITH personId AS childId, acting, memberships, responsibilities
UNWIND [childId] + [tie IN memberships | tie.memberId] + [held IN responsibilities | held.holderId] AS someoneId
WITH DISTINCT childId, acting, memberships, responsibilities, someoneId
WHERE someoneId IS NOT NULL
CALL (someoneId, acting) {
  WITH someoneId AS personId, acting
  // include: decided-person
}
WITH childId, memberships, responsibilities, someoneId, recordShown, full, existence
WHERE recordShown
CALL (someoneId, full) {
  WITH someoneId AS personId, full
  // include: child-summary
}
CALL (someoneId, full) {
  WITH someoneId AS personId, full
  // include: residences
}
WITH childId, responsibilities, {
    id: someoneId, name: summary.name, dateOfDeath: summary.dateOfDeath, residences: residences,
    memberships: [tie IN memberships WHERE tie.memberId = someoneId AND tie.holdingId IN full]
  } AS known
ORDER BY known.id
WITH childId, responsibilities, collect(known) AS persons
RETURN {
    child: head([known IN persons WHERE known.id = childId]),
    relatives: [known IN persons WHERE size(known.memberships) > 0][0..$most],
    responsibilities: [held IN responsibilities
      WHERE held.agency IS NOT NULL
        OR any(known IN persons WHERE known.id = held.holderId AND known.name IS NOT NULL)
      | held {.*, person: head([known IN persons WHERE known.id = held.holderId])}][0..$most]
  } AS family

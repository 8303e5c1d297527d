// In: personId, full. Out: summary, what a child is recognised by, from the facts shown in full.
// Where sources differ the name in use is the legal one that became known last. One given up since takes its second
// holding, and so do birth details that are not what is said today.
CALL (personId, full) {
  MATCH (person:Person {id: personId})<-[:NAME_OF]-(name:Name)
  WHERE name.holdingId IN full
    AND name.kind = 'LEGAL'
    AND name.recordedAt <= $knownAt
    AND (name.supersededAt IS NULL OR name.supersededAt > $knownAt)
    AND (name.supersededAt IS NULL
      OR name.supersededAt > $now
      OR name.extendedHoldingId IN full
      OR EXISTS {
        MATCH (person)<-[:NAME_OF]-(present:Name {kind: 'LEGAL', given: name.given, family: name.family})
        WHERE present.holdingId IN full
          AND present.supersededAt IS NULL
      })
  WITH name
  ORDER BY name.recordedAt DESC, name.source, name.id
  LIMIT 1
  RETURN collect(name {.given, .family}) AS names
}
CALL (personId, full) {
  MATCH (person:Person {id: personId})<-[:BIRTH_DETAILS_OF]-(birth:BirthDetails)
  WHERE birth.holdingId IN full
    AND birth.recordedAt <= $knownAt
    AND (birth.supersededAt IS NULL OR birth.supersededAt > $knownAt)
    AND (birth.supersededAt IS NULL
      OR birth.supersededAt > $now
      OR birth.extendedHoldingId IN full
      OR EXISTS {
        MATCH (person)<-[:BIRTH_DETAILS_OF]-(present:BirthDetails)
        WHERE present.holdingId IN full
          AND present.supersededAt IS NULL
          AND all(field IN ['dateOfBirth', 'expectedDateOfBirth', 'dateOfDeath', 'sex', 'nhsNumber']
            WHERE birth[field] IS NULL
               OR birth[field] = 'NOT_KNOWN'
               OR coalesce(present[field] = birth[field], false))
      })
  WITH birth
  ORDER BY birth.recordedAt DESC, birth.source, birth.id
  RETURN collect(birth {.id, .dateOfBirth, .expectedDateOfBirth, .dateOfDeath, .sex, .nhsNumber}) AS births
}
CALL (personId) {
  MATCH (access:Access {childId: personId, postId: $postId, practitionerId: $practitionerId})
  WHERE access.openedAt <= $now
    AND access.lapsesAt > $now
  WITH access
  ORDER BY access.lapsesAt DESC, access.id
  LIMIT 1
  RETURN collect(access {.purpose, .openedAt, .lapsesAt}) AS accesses
}
RETURN {
    id: personId,
    name: head(names),
    birthDetailsId: head(births).id,
    dateOfBirth: head([birth IN births WHERE birth.dateOfBirth IS NOT NULL | birth.dateOfBirth]),
    expectedDateOfBirth: head([birth IN births WHERE birth.expectedDateOfBirth IS NOT NULL | birth.expectedDateOfBirth]),
    dateOfDeath: head([birth IN births WHERE birth.dateOfDeath IS NOT NULL | birth.dateOfDeath]),
    sex: coalesce(head([birth IN births WHERE birth.sex <> 'NOT_KNOWN' | birth.sex]), 'NOT_KNOWN'),
    nhsNumber: head([birth IN births WHERE birth.nhsNumber IS NOT NULL | birth.nhsNumber]),
    access: CASE
      WHEN $subjectId <> '' THEN {purpose: 'OWN_RECORD', openedAt: $now, lapsesAt: $now + duration({hours: 1})}
      ELSE head(accesses)
    END
  } AS summary

// Out: childId, children that some source states this day of birth for. Candidates only: the viewer has not been asked yet.
// They are those whose name fits, whoever says so and whenever it was theirs, and as many others as make five: how long
// deciding about them takes does not tell whether a child of that name is among them.
// Whose birth it is and what they are called is read from indexes: ten times as many are born on a day in an area ten times as large.
MATCH (birth:BirthDetails)
WHERE (birth.dateOfBirth = $criteria.dateOfBirth
    OR birth.expectedDateOfBirth = $criteria.dateOfBirth)
  AND birth.subjectId IS NOT NULL
WITH DISTINCT birth.subjectId AS bornId
MATCH (child:Child {id: bornId})
CALL (bornId) {
  MATCH (name:Name)
  WHERE name.subjectId = bornId
    AND name.familyFolded IS NOT NULL
    AND name.familySound IS NOT NULL
    AND name.givenFolded IS NOT NULL
    AND name.givenSound IS NOT NULL
    AND ($criteria.familyFolded IS NULL
      OR name.familyFolded = $criteria.familyFolded
      OR name.familySound = $criteria.familySound)
    AND ($criteria.givenFolded IS NULL
      OR name.givenFolded = $criteria.givenFolded
      OR name.givenFolded STARTS WITH $criteria.givenFolded + ' '
      OR name.givenSound = $criteria.givenSound)
  RETURN count(name) > 0 AS named
}
WITH bornId AS childId, named
ORDER BY named DESC, childId
WITH collect({childId: childId, named: named}) AS born
UNWIND range(0, size(born) - 1) AS place
WITH born[place] AS candidate, place
WHERE candidate.named
   OR place < 5
RETURN candidate.childId AS childId

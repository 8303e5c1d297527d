// Out: childId, children that some source states this day of birth for. Candidates only: the viewer has not been asked yet.
// They are those whose name fits, whoever says so and whenever it was theirs, and as many others as make five: how long
// deciding about them takes does not tell whether a child of that name is among them.
// Who was born that day and what they are called is read from indexes alone. The planner takes such an index only if there is a
// condition on every one of its properties.
MATCH (birth:BirthDetails)
WHERE (birth.dateOfBirth = $criteria.dateOfBirth
    OR birth.expectedDateOfBirth = $criteria.dateOfBirth)
  AND birth.subjectId IS NOT NULL
WITH collect(DISTINCT birth.subjectId) AS born
CALL (born) {
  MATCH (name:Name)
  WHERE name.subjectId IN born
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
  WITH DISTINCT name.subjectId AS namedId
  MATCH (child:Child {id: namedId})
  RETURN collect(namedId) AS named
}
CALL (born, named) {
  UNWIND born AS otherId
  WITH otherId
  WHERE NOT otherId IN named
  WITH otherId
  ORDER BY otherId
  MATCH (child:Child {id: otherId})
  WITH otherId
  ORDER BY otherId
  LIMIT 5
  RETURN collect(otherId) AS others
}
UNWIND named + [place IN range(size(named), 4) | others[place - size(named)]] AS childId
WITH childId
WHERE childId IS NOT NULL
RETURN childId

// In: childId, full. Out: one row when every criterion fits a fact the viewer sees in full; exact says the name is spelled the same.
// A home that is past, or still ahead, fits only for whoever is shown it.
MATCH (child:Child {id: childId})
CALL (child, full) {
  MATCH (child)<-[:NAME_OF]-(name:Name)
  WHERE name.holdingId IN full
    AND name.recordedAt <= $knownAt
    AND (name.supersededAt IS NULL OR name.supersededAt > $knownAt)
    AND ($criteria.familyFolded IS NULL
      OR name.familyFolded = $criteria.familyFolded
      OR name.familySound = $criteria.familySound)
    AND ($criteria.givenFolded IS NULL
      OR name.givenFolded = $criteria.givenFolded
      OR name.givenFolded STARTS WITH $criteria.givenFolded + ' '
      OR name.givenSound = $criteria.givenSound)
  RETURN count(name) > 0 AS nameFits,
         any(fits IN collect(coalesce(name.familyFolded = $criteria.familyFolded, true) AND coalesce(name.givenFolded = $criteria.givenFolded, true)) WHERE fits) AS exact
}
CALL (child, full) {
  MATCH (child)<-[:BIRTH_DETAILS_OF]-(birth:BirthDetails)
  WHERE birth.holdingId IN full
    AND birth.recordedAt <= $knownAt
    AND (birth.supersededAt IS NULL OR birth.supersededAt > $knownAt)
    AND ($criteria.dateOfBirth IS NULL
      OR birth.dateOfBirth = $criteria.dateOfBirth
      OR birth.expectedDateOfBirth = $criteria.dateOfBirth)
    AND ($criteria.sex IS NULL OR birth.sex = $criteria.sex)
    AND ($criteria.nhsNumber IS NULL OR birth.nhsNumber = $criteria.nhsNumber)
    AND ($criteria.uniquePupilNumber IS NULL OR birth.uniquePupilNumber = $criteria.uniquePupilNumber)
  RETURN count(birth) > 0 AS birthFits
}
CALL (child, full) {
  MATCH (child)<-[:RESIDENCE_OF]-(residence:Residence)-[:AT_ADDRESS]->(address:Address {postcodeFolded: $criteria.postcode})
  WHERE residence.holdingId IN full
    AND residence.recordedAt <= $knownAt
    AND (residence.supersededAt IS NULL OR residence.supersededAt > $knownAt)
    AND (residence.extendedHoldingId IN full
      OR (residence.from IS NULL OR residence.from <= $day)
        AND (residence.to IS NULL OR residence.to >= $day))
  RETURN count(residence) > 0 AS addressFits
}
WITH nameFits, exact, birthFits, addressFits
WHERE nameFits
  AND birthFits
  AND ($criteria.postcode IS NULL OR addressFits)
RETURN exact

// Out: childId, every child that some source states this day of birth for. Candidates only: the viewer has not been asked yet.
MATCH (birth:BirthDetails)
WHERE birth.dateOfBirth = $criteria.dateOfBirth
   OR birth.expectedDateOfBirth = $criteria.dateOfBirth
MATCH (birth)-[:BIRTH_DETAILS_OF]->(child:Child)
RETURN DISTINCT child.id AS childId

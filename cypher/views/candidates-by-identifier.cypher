// Out: childId, every child that some source states this NHS number or pupil number for. Candidates only: the viewer has not been asked yet.
MATCH (birth:BirthDetails)
WHERE birth.nhsNumber = $criteria.nhsNumber
   OR birth.uniquePupilNumber = $criteria.uniquePupilNumber
MATCH (birth)-[:BIRTH_DETAILS_OF]->(child:Child)
RETURN DISTINCT child.id AS childId

// Out: childId, every child with a family name spelled or sounding like this. Candidates only: the viewer has not been asked yet.
MATCH (name:Name)
WHERE name.familyFolded = $criteria.familyFolded
   OR name.familySound = $criteria.familySound
MATCH (name)-[:NAME_OF]->(child:Child)
RETURN DISTINCT child.id AS childId

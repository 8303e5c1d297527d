// Out: childId, the viewer themselves and every child they ever bore responsibility for. Candidates only: the rules have not been asked yet.
CALL () {
  MATCH (child:Child {id: $subjectId})
  RETURN child.id AS childId
  UNION
  MATCH (bearer:Person {id: $subjectId})<-[:BORNE_BY]-(responsibility:ParentalResponsibility)-[:RESPONSIBILITY_FOR]->(child:Child)
  RETURN child.id AS childId
}
RETURN childId

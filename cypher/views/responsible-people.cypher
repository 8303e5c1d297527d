// In: personId, childFull, acting. Out: responsible, ids of the people who bear parental responsibility on the day, as far as the viewer
// may see. As in the family, somebody whose name is not shown is not there.
CALL (personId, childFull, acting) {
  MATCH (person:Person {id: personId})<-[:RESPONSIBILITY_FOR]-(responsibility:ParentalResponsibility)-[:BORNE_BY]->(holder:Person)
  WHERE responsibility.holdingId IN childFull
    AND responsibility.supersededAt IS NULL
    AND (responsibility.from IS NULL OR responsibility.from <= $day)
    AND (responsibility.to IS NULL OR responsibility.to >= $day)
  WITH DISTINCT holder.id AS holderId, acting
  CALL (holderId, acting) {
    WITH holderId AS personId, acting
    // include: decided-person
  }
  WITH holderId, full, recordShown
  WHERE recordShown
  CALL (holderId, full) {
    WITH holderId AS personId, full
    // include: child-summary
  }
  WITH holderId, summary
  WHERE summary.name IS NOT NULL
  RETURN collect(holderId) AS responsible
}
RETURN responsible

// In: personId, full. Out: responsible, ids of the people who bear parental responsibility on the day, as far as the viewer may see.
MATCH (person:Person {id: personId})<-[:RESPONSIBILITY_FOR]-(responsibility:ParentalResponsibility)-[:BORNE_BY]->(holder:Person)
WHERE responsibility.holdingId IN full
  AND responsibility.supersededAt IS NULL
  AND (responsibility.from IS NULL OR responsibility.from <= $day)
  AND (responsibility.to IS NULL OR responsibility.to >= $day)
RETURN collect(DISTINCT holder.id) AS responsible

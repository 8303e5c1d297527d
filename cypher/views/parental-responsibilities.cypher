// In: personId, childFull, acting. Out: held, a row for each parental responsibility on the day, held by an agency or by
// a person whose name the viewer may see. A hidden holder yields no row.
MATCH (person:Person {id: personId})<-[:RESPONSIBILITY_FOR]-(responsibility:ParentalResponsibility)
WHERE responsibility.holdingId IN childFull
  AND responsibility.recordedAt <= $knownAt
  AND (responsibility.supersededAt IS NULL OR responsibility.supersededAt > $knownAt)
  AND (responsibility.from IS NULL OR responsibility.from <= $shownOn)
  AND (responsibility.to IS NULL OR responsibility.to >= $shownOn)
OPTIONAL MATCH (responsibility)-[:BORNE_BY]->(holder:Person)
OPTIONAL MATCH (responsibility)-[:BORNE_BY]->(agency:Agency)
OPTIONAL MATCH (source:Source {code: responsibility.source})
WITH acting, holder.id AS holderId, responsibility {.id, .basis, .from, .to, source: source.title, agency: agency {.id, .name, .kind, .contactNumber}} AS found
CALL (holderId, acting) {
  WITH holderId AS personId, acting
  // include: decided-person
}
CALL (holderId, full) {
  WITH holderId AS personId, full
  // include: child-summary
}
WITH found, holderId, recordShown, existence, summary
WHERE found.agency IS NOT NULL
  OR recordShown AND summary.name IS NOT NULL
RETURN found {.*, person: CASE WHEN holderId IS NOT NULL THEN summary {.id, .name, .dateOfDeath} END} AS held

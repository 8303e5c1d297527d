// In: personId, childFull. Out: responsibilities, those for the child on the day, each with its agency or the id of its holder.
// Whether the holder may be known of is still to be decided.
MATCH (person:Person {id: personId})<-[:RESPONSIBILITY_FOR]-(responsibility:ParentalResponsibility)
WHERE responsibility.holdingId IN childFull
  AND responsibility.recordedAt <= $knownAt
  AND (responsibility.supersededAt IS NULL OR responsibility.supersededAt > $knownAt)
  AND (responsibility.from IS NULL OR responsibility.from <= $shownOn)
  AND (responsibility.to IS NULL OR responsibility.to >= $shownOn)
OPTIONAL MATCH (responsibility)-[:BORNE_BY]->(holder:Person)
OPTIONAL MATCH (responsibility)-[:BORNE_BY]->(agency:Agency)
OPTIONAL MATCH (source:Source {code: responsibility.source})
RETURN collect(responsibility {.id, .basis, .from, .to, source: source.title, holderId: holder.id, agency: agency {.id, .name, .kind, .contactNumber}}) AS responsibilities

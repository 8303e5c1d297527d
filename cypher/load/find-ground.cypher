MATCH (place:Area|Agency|Service|Practitioner|Post)
RETURN head(labels(place)) AS label,
    place.code AS code,
    place.id AS id,
    place.kind AS kind,
    place.signIn AS signIn,
    head(COLLECT { MATCH (place)-[:AT|OFFERED_BY]->(agency:Agency) RETURN agency.id }) AS agencyId

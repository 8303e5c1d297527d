// How every agency stood.
MATCH (agency:Agency)-[:HAS_STANDING]->(standing:AgencyStanding)
RETURN agency.id AS agencyId, standing {.kind, .sensitivity, .stub, .recordedAt, .supersededAt, first: NOT EXISTS { MATCH (standing)-[:REPLACES]->(:AgencyStanding) }} AS standing

// In: registration, agency. Out: entry, the registration as a map with the school or practice it is at; at most $most, the newest first.
OPTIONAL MATCH (source:Source {code: registration.source})
WITH registration, agency, source
ORDER BY registration.from IS NULL, registration.from DESC, registration.source, registration.id
LIMIT $most
WITH {
    id: registration.id, status: registration.status, from: registration.from,
    source: source.title, statedBy: registration.source,
    contested: EXISTS {
      MATCH (registration)<-[:CLAIM]-(conflict:Conflict)
      WHERE conflict.state = 'OPEN'
    },
    at: agency {.id, .name, .kind, .contactNumber}
  } AS entry

// Agencies whose names have words that begin so, by name. The index finds candidates only: its scores order and count nothing. An
// agency that is restricted, such as a refuge, or that chose not to be shown is in no directory.
CALL db.index.fulltext.queryNodes('agencies_by_words', $words) YIELD node AS agency
MATCH (agency)-[:HAS_STANDING]->(standing:AgencyStanding)
WHERE standing.supersededAt IS NULL
  AND standing.sensitivity <> 'RESTRICTED'
  AND standing.stub = 'SHOWN'
RETURN agency {.id, .name, .kind} AS agency
ORDER BY agency.name, agency.id
LIMIT $limit

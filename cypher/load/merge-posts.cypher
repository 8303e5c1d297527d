UNWIND $rows AS row
MERGE (post:Post {code: row.code})
ON CREATE SET post.id = row.id
SET post.title = row.title,
    post.accessLevel = row.accessLevel,
    post.telephone = row.telephone,
    post.email = row.email,
    post.from = row.from,
    post.to = row.to
WITH post, row
// without labels: in a first load, when none have been counted yet, all agencies would be looked through for each post, and the plan kept
CALL (post, row) {
  MATCH (post)-[elsewhere:AT]->(agency)
  WHERE agency.id <> row.agencyId
  DELETE elsewhere
}
CALL (post, row) {
  MATCH (agency:Agency {id: row.agencyId})
  MERGE (post)-[:AT]->(agency)
}
CALL (post, row) {
  MATCH (practitioner)-[another:HOLDS]->(post)
  WHERE practitioner.id <> row.practitionerId
  DELETE another
}
CALL (post, row) {
  MATCH (practitioner:Practitioner {id: row.practitionerId})
  MERGE (practitioner)-[:HOLDS]->(post)
}
// what permission depends on is dated: changed terms replace the earlier ones
CALL (post, row) {
  OPTIONAL MATCH (post)-[:HAS_TERMS]->(earlier:PostTerms)
  WHERE earlier.supersededAt IS NULL
  WITH post, row, earlier
  WHERE earlier IS NULL
     OR earlier.accessLevel <> row.accessLevel
     OR earlier.title <> row.title
     OR earlier.from <> row.from
     OR coalesce(toString(earlier.to), '') <> coalesce(toString(row.to), '')
  CREATE (post)-[:HAS_TERMS]->(terms:PostTerms {accessLevel: row.accessLevel, title: row.title, from: row.from, recordedAt: row.recordedAt})
  SET terms.to = row.to
  WITH terms, earlier
  WHERE earlier IS NOT NULL
  SET earlier.supersededAt = terms.recordedAt
  CREATE (terms)-[:REPLACES]->(earlier)
}

// The post in which a practitioner acts on the day, the newest first.
MATCH (practitioner:Practitioner {id: $practitionerId})-[:HOLDS]->(post:Post)-[:HAS_TERMS]->(terms:PostTerms)
WHERE terms.supersededAt IS NULL
  AND terms.from <= $day
  AND (terms.to IS NULL OR terms.to >= $day)
MATCH (post)-[:AT]->(agency:Agency)
RETURN post.id AS postId, agency.id AS agencyId, practitioner.signIn IS NOT NULL AS signsIn
ORDER BY terms.from DESC, post.code
LIMIT 1

// The practitioner who signs in by this name and the posts they hold on the day.
MATCH (practitioner:Practitioner {signIn: $signIn})-[:HOLDS]->(post:Post)-[:HAS_TERMS]->(terms:PostTerms)
WHERE terms.supersededAt IS NULL
  AND terms.from <= $day
  AND (terms.to IS NULL OR terms.to >= $day)
MATCH (post)-[:AT]->(agency:Agency)
OPTIONAL MATCH (practitioner)-[:HAS_CLEARANCE]->(clearance:Clearance)
WHERE clearance.supersededAt IS NULL
RETURN practitioner.id AS id, practitioner.name AS name,
       {id: post.id, title: post.title, accessLevel: terms.accessLevel, agencyId: agency.id, agency: agency.name} AS post,
       {trainedOn: clearance.trainedOn, checkedOn: clearance.checkedOn} AS clearance
ORDER BY terms.from DESC, post.code

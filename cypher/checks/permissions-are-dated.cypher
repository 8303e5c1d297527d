MATCH (agency:Agency)
WHERE COUNT { MATCH (agency)-[:HAS_STANDING]->(standing:AgencyStanding) WHERE standing.supersededAt IS NULL } <> 1
RETURN 'Agency without exactly one present standing' AS detail,
    count(agency) AS violations
UNION ALL
MATCH (post:Post)
WHERE COUNT { MATCH (post)-[:HAS_TERMS]->(terms:PostTerms) WHERE terms.supersededAt IS NULL } <> 1
RETURN 'Post without exactly one set of present terms' AS detail,
    count(post) AS violations
UNION ALL
MATCH (practitioner:Practitioner)
WHERE COUNT { MATCH (practitioner)-[:HAS_CLEARANCE]->(clearance:Clearance) WHERE clearance.supersededAt IS NULL } <> 1
RETURN 'Practitioner without exactly one present clearance' AS detail,
    count(practitioner) AS violations
UNION ALL
MATCH (post:Post)
WHERE COUNT { MATCH (:Practitioner)-[:HOLDS]->(post) } <> 1
RETURN 'Post without exactly one holder' AS detail,
    count(post) AS violations

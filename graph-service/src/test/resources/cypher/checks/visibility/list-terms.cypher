// The terms of every post.
MATCH (post:Post)-[:HAS_TERMS]->(terms:PostTerms)
RETURN post.id AS postId, terms {.title, .accessLevel, .from, .to, .recordedAt, .supersededAt, first: NOT EXISTS { MATCH (terms)-[:REPLACES]->(:PostTerms) }} AS terms

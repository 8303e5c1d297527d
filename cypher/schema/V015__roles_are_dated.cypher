// What a post is called may decide what its level is, and what permission depends on is dated.
MATCH (post:Post)-[:HAS_TERMS]->(terms:PostTerms)
WHERE terms.title IS NULL
SET terms.title = post.title;

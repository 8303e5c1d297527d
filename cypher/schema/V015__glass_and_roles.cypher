// That the glass was broken is told of once; what it opens are accesses, by child and post as ever.
DROP INDEX broken_glass_of_child IF EXISTS;

// What a post is called may decide what its level is, and what permission depends on is dated.
MATCH (post:Post)-[:HAS_TERMS]->(terms:PostTerms)
WHERE terms.title IS NULL
SET terms.title = post.title;

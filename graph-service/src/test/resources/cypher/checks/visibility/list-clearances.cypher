// When the holder of every post was trained and checked.
MATCH (post:Post)<-[:HOLDS]-(:Practitioner)-[:HAS_CLEARANCE]->(clearance:Clearance)
RETURN post.id AS postId, clearance {.trainedOn, .checkedOn, .recordedAt, .supersededAt, first: NOT EXISTS { MATCH (clearance)-[:REPLACES]->(:Clearance) }} AS clearance

// Out: acting, the post the viewer acts in at each moment asked about; empty when the viewer held none.
// The first terms of a post count from the day they are valid; later ones from when they became known.
UNWIND $moments AS moment
CALL (moment) {
  MATCH (post:Post {id: $postId})-[:HAS_TERMS]->(terms:PostTerms)
  WHERE terms.from <= moment.day
    AND (terms.to IS NULL OR terms.to >= moment.day)
    AND (terms.recordedAt <= moment.at OR NOT EXISTS { MATCH (terms)-[:REPLACES]->(:PostTerms) })
    AND (terms.supersededAt IS NULL OR terms.supersededAt > moment.at)
  MATCH (post)-[:AT]->(agency:Agency)-[:HAS_STANDING]->(standing:AgencyStanding)
  WHERE (standing.recordedAt <= moment.at OR NOT EXISTS { MATCH (standing)-[:REPLACES]->(:AgencyStanding) })
    AND (standing.supersededAt IS NULL OR standing.supersededAt > moment.at)
  RETURN moment {.at, .day, .rules, level: terms.accessLevel, agencyId: agency.id, agencyKind: standing.kind} AS acting
  ORDER BY terms.recordedAt DESC, standing.recordedAt DESC
  LIMIT 1
}
RETURN collect(acting) AS acting

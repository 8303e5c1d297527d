// Out: acting, the post the viewer acts in at each moment asked about, or the person a viewer without a post is; empty for neither.
// The first terms of a post count from the day they are valid; later ones from when they became known. A post does not count for
// whoever holds it no longer, nor while its holder's training or check is older than the sharing agreement asks for, nor while it
// has a level that the agreement does not give to its kind of agency, or to posts that are called so.
UNWIND $moments AS moment
CALL (moment) {
  MATCH (post:Post {id: $postId})-[:HAS_TERMS]->(terms:PostTerms)
  WHERE terms.from <= moment.day
    AND (terms.to IS NULL OR terms.to >= moment.day)
    AND (terms.recordedAt <= moment.at OR NOT EXISTS { MATCH (terms)-[:REPLACES]->(:PostTerms) })
    AND (terms.supersededAt IS NULL OR terms.supersededAt > moment.at)
  // step by step: joined into one pattern these take the planner two thirds longer
  WITH moment, post, terms
  ORDER BY terms.recordedAt DESC
  LIMIT 1
  MATCH (post)-[:AT]->(agency:Agency)-[:HAS_STANDING]->(standing:AgencyStanding)
  WHERE (standing.recordedAt <= moment.at OR NOT EXISTS { MATCH (standing)-[:REPLACES]->(:AgencyStanding) })
    AND (standing.supersededAt IS NULL OR standing.supersededAt > moment.at)
  WITH moment, post, terms, agency, standing
  ORDER BY standing.recordedAt DESC
  LIMIT 1
  MATCH (post)<-[:HOLDS]-(holder:Practitioner {id: $practitionerId})-[:HAS_CLEARANCE]->(clearance:Clearance)
  WHERE (clearance.recordedAt <= moment.at OR NOT EXISTS { MATCH (clearance)-[:REPLACES]->(:Clearance) })
    AND (clearance.supersededAt IS NULL OR clearance.supersededAt > moment.at)
  WITH moment, holder, terms, agency, standing, clearance
  ORDER BY clearance.recordedAt DESC
  LIMIT 1
  WITH moment, holder, terms, agency, standing, clearance
  WHERE all(term IN moment.clearance
    WHERE NOT terms.accessLevel IN term.levels
       OR coalesce(clearance.trainedOn >= term.trainedSince AND clearance.checkedOn >= term.checkedSince, false))
    AND (size(moment.posts) = 0
      OR any(term IN moment.posts
        WHERE terms.accessLevel IN term.levels
          AND standing.kind IN term.kinds
          AND (size(term.roles) = 0 OR terms.title IN term.roles)))
  RETURN moment {.at, .day, .rules, .decidesAloneSince, .lawfulGrounds, level: terms.accessLevel, holderId: holder.id, agencyId: agency.id, agencyKind: standing.kind, subjectId: null} AS acting
  UNION
  MATCH (subject:Person {id: $subjectId})
  RETURN moment {.at, .day, .rules, .decidesAloneSince, .lawfulGrounds, level: 'subject', holderId: null, agencyId: '', agencyKind: '', subjectId: subject.id} AS acting
}
RETURN collect(acting) AS acting

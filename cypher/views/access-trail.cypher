// In: personId, full. Out: trail, a page of who opened the record or was shown the child, newest first. That somebody of a
// service looked tells that the service is involved: an agency that is more than ordinarily sensitive is there only for
// whoever sees its involvement in full. That something was recorded is there only for whoever may see what: a fact in full,
// or a request of their own; consents that name agencies are in the list of consents. Whoever looks for a purpose that is
// withheld is not there around that time at all.
// withheld: how many openings for such a purpose there are; for the record, and told to nobody.
CALL (personId, full) {
  MATCH (entry:AuditEntry {childId: personId})
  WHERE (entry.kind = 'SHOWN' OR entry.kind = 'WRITE')
    AND entry.at <= $knownAt
  WITH full, personId, entry, toString(entry.at) + '~' + entry.id AS position
  WHERE position > $afterPosition
    AND position < $beforePosition
  MATCH (post:Post {id: entry.postId})-[:AT]->(agency:Agency)
  MATCH (practitioner:Practitioner {id: entry.viewerId})
  WHERE (entry.kind = 'SHOWN'
      OR entry.action IN ['openRecord', 'breakGlass']
      OR EXISTS {
        MATCH (fact:Event|Involvement|LeadAppointment|Need|Strength|Concern|Consent|Notice {id: head(entry.details)})
        WHERE fact.subjectId = personId
          AND fact.holdingId IN full
          AND coalesce(fact.sharedWithAll, true)
      }
      OR EXISTS {
        MATCH (request:CorrectionRequest {id: head(entry.details)})
        WHERE request.requestedById = $subjectId
      })
    AND (NOT EXISTS {
      MATCH (agency)-[:HAS_STANDING]->(standing:AgencyStanding)
      WHERE standing.sensitivity <> 'STANDARD' OR standing.stub <> 'SHOWN'
    } OR EXISTS {
      MATCH (:Person {id: personId})<-[:ABOUT]-(holding:Holding {category: 'INVOLVEMENT'})-[:HELD_BY]->(agency)
      WHERE holding.id IN full
    })
    AND NOT EXISTS {
      // the index of openings is taken only if there is a condition on each of its properties
      MATCH (covert:Access {childId: personId, postId: entry.postId})
      WHERE covert.lapsesAt IS NOT NULL
        AND covert.purpose IN $withheldPurposes
        AND covert.openedAt >= entry.at - duration({days: 1})
        AND covert.openedAt <= entry.at + duration({days: 1})
    }
  OPTIONAL MATCH (access:Access {id: CASE WHEN entry.action IN ['openRecord', 'breakGlass'] THEN head(entry.details) END})
  WITH {
      id: entry.id, action: entry.action, at: entry.at, position: position,
      purpose: access.purpose, reason: access.reason,
      agency: agency {.id, .name, .kind, .contactNumber},
      practitioner: {id: practitioner.id, name: practitioner.name, postTitle: post.title, telephone: post.telephone, email: post.email}
    } AS looked
  ORDER BY looked.position DESC
  LIMIT $limit
  RETURN collect(looked) AS trail
}
CALL (personId) {
  MATCH (covert:Access {childId: personId})
  WHERE covert.postId IS NOT NULL
    AND covert.lapsesAt IS NOT NULL
    AND covert.purpose IN $withheldPurposes
  RETURN count(covert) AS withheld
}
RETURN trail, withheld

// In: personId, full. Out: versions, the decision about sharing with the id asked for; at most one. originKey is the
// row or command that states it; endedSince says that a later refusal or withdrawal that goes on covers all of it. To others than
// the agency that has it and those it names, a decision that names nobody whom the viewer may know of is not there, as in their list.
CALL (personId, full) {
  MATCH (consent:Consent {id: $consentId})-[:CONSENT_OF]->(person:Person {id: personId})
  WHERE consent.holdingId IN full
    AND consent.supersededAt IS NULL
    AND (consent.sharedWithAll
      OR EXISTS {
        MATCH (:Post {id: $postId})-[:AT]->(own:Agency)
        WHERE own.id = consent.agencyId OR own.id IN consent.sharedWith
      }
      OR EXISTS {
        MATCH (partner:Agency)
        WHERE partner.id IN consent.sharedWith
          AND (NOT EXISTS {
              MATCH (partner)-[:HAS_STANDING]->(standing:AgencyStanding)
              WHERE standing.sensitivity <> 'STANDARD' OR standing.stub <> 'SHOWN'
            } OR EXISTS {
              MATCH (person)<-[:ABOUT]-(known:Holding {category: 'INVOLVEMENT'})-[:HELD_BY]->(partner)
              WHERE known.id IN full
            })
      })
  MATCH (consent)-[:COVERS]->(agency:Agency)
  MATCH (consent)<-[:STATES]-(origin:SourceRow)
  MATCH (holding:Holding {id: consent.holdingId})
  OPTIONAL MATCH (consent)-[:OBTAINED_BY]->(post:Post)
  RETURN collect(consent {
      .id, .category, .sharedWith, .sharedWithAll, .decision, .ground, .groundId, .filedAt, .from, .to,
      agencyId: agency.id,
      agency: agency.name,
      originKey: origin.key,
      sensitivity: holding.sensitivity,
      postId: post.id,
      endedSince: EXISTS {
        MATCH (:Person {id: personId})<-[:CONSENT_OF]-(later:Consent)
        WHERE later.holdingId IN full
          AND later.agencyId = consent.agencyId
          AND later.supersededAt IS NULL
          AND later.decision IN ['REFUSED', 'WITHDRAWN']
          AND later.from <= $day
          AND (later.from > consent.from OR later.from = consent.from AND later.recordedAt >= consent.recordedAt)
          AND (later.to IS NULL OR later.to >= $day)
          AND later.category IN ['ALL', consent.category]
          AND (later.sharedWithAll
            OR NOT consent.sharedWithAll AND all(agencyId IN consent.sharedWith WHERE agencyId IN later.sharedWith))
      }
    }) AS versions
}
RETURN versions

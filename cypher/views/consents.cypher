// In: personId, full, acting. Out: entries, a page of what was decided about sharing, newest first. A lawful ground that the
// sharing agreement has open nothing of what it is for is said to.
// That information is shared with a service may tell that the service is involved. So an agency that is more than
// ordinarily sensitive, or ever was, is named only to itself and to whoever sees its involvement in full; and a
// decision that then names nobody is not there at all, nor does it count against another. Nor is somebody of such a
// service named as having obtained the consent of another.
MATCH (person:Person {id: personId})<-[:CONSENT_OF]-(consent:Consent)
WHERE consent.holdingId IN full
  AND consent.recordedAt <= $knownAt
  AND (consent.supersededAt IS NULL OR consent.supersededAt > $knownAt)
OPTIONAL MATCH (consent)-[:REPLACES]->(earlier:Consent)
WHERE earlier.holdingId IN full
CALL (consent, earlier, person, full, acting) {
  UNWIND coalesce(consent.sharedWith, []) + coalesce(earlier.sharedWith, []) AS sharedId
  WITH DISTINCT sharedId, person, full, acting
  MATCH (partner:Agency {id: sharedId})
  WHERE any(seat IN acting WHERE seat.agencyId = sharedId)
    OR NOT EXISTS {
      MATCH (partner)-[:HAS_STANDING]->(standing:AgencyStanding)
      WHERE standing.sensitivity <> 'STANDARD' OR standing.stub <> 'SHOWN'
    }
    OR EXISTS {
      MATCH (person)<-[:ABOUT]-(holding:Holding {category: 'INVOLVEMENT'})-[:HELD_BY]->(partner)
      WHERE holding.id IN full
    }
  WITH partner
  ORDER BY partner.name, partner.id
  RETURN collect(partner {.id, .name, .kind, .contactNumber}) AS nameable
}
WITH consent, full, acting,
     [partner IN nameable WHERE partner.id IN consent.sharedWith] AS sharedWith,
     coalesce(earlier.sharedWithAll OR any(partner IN nameable WHERE partner.id IN earlier.sharedWith), false) AS isCorrected
WHERE consent.sharedWithAll
  OR size(sharedWith) > 0
WITH acting, collect(consent {
    .id, .agencyId, .enteredByPostId, .category, .sharedWithAll, .decision, .givenBy, .how, .ground, .groundId, .filedAt, .from, .to, .recordedAt, .source,
    sharedWith: sharedWith, sharedIds: [partner IN sharedWith | partner.id],
    first: NOT isCorrected,
    corrected: isCorrected,
    position: toString(consent.from) + '~' + consent.id,
    lastDay: CASE WHEN consent.to < $shownOn THEN consent.to + duration({days: 1}) ELSE $shownOn END
  }) AS decisions
UNWIND decisions AS decided
WITH decided, acting, [other IN decisions
  WHERE decided.decision = 'GIVEN'
    AND other.decision IN ['REFUSED', 'WITHDRAWN']
    AND other.agencyId = decided.agencyId
    AND (other.from > decided.from
      OR other.from = decided.from AND (NOT decided.first OR other.recordedAt >= decided.recordedAt))
    AND other.from <= decided.lastDay
    AND (other.to IS NULL OR other.to >= decided.lastDay)
    AND (other.category = decided.category OR 'ALL' IN [other.category, decided.category])
    AND (other.sharedWithAll OR decided.sharedWithAll OR any(id IN other.sharedIds WHERE id IN decided.sharedIds))] AS against
WITH decided, CASE
    WHEN decided.from > $shownOn THEN 'PLANNED'
    WHEN any(other IN against
      WHERE other.category IN ['ALL', decided.category]
        AND (other.sharedWithAll OR NOT decided.sharedWithAll AND all(id IN decided.sharedIds WHERE id IN other.sharedIds))) THEN 'WITHDRAWN'
    WHEN decided.to < $shownOn THEN 'LAPSED'
    WHEN size(against) > 0 THEN 'PARTLY_WITHDRAWN'
    WHEN decided.decision = 'LAWFUL_GROUND'
      AND any(seat IN acting
        WHERE size(seat.lawfulGrounds) > 0
          AND none(lawful IN seat.lawfulGrounds
            WHERE lawful.id = coalesce(decided.groundId, 'OTHER')
              AND (decided.category = 'ALL' OR decided.category IN lawful.categories))) THEN 'OPENS_NOTHING'
    ELSE 'IN_FORCE'
  END AS consentState
WHERE decided.position > $afterPosition
  AND decided.position < $beforePosition
WITH decided, consentState
ORDER BY decided.position DESC
LIMIT $limit
MATCH (agency:Agency {id: decided.agencyId})
OPTIONAL MATCH (shown:Consent {id: decided.id})-[:OBTAINED_BY]->(post:Post)-[:AT]->(office:Agency)
WHERE office.id = decided.agencyId
  OR NOT EXISTS {
    MATCH (office)-[:HAS_STANDING]->(standing:AgencyStanding)
    WHERE standing.sensitivity <> 'STANDARD' OR standing.stub <> 'SHOWN'
  }
OPTIONAL MATCH (post)<-[:HOLDS]-(practitioner:Practitioner)
OPTIONAL MATCH (source:Source {code: decided.source})
CALL (decided, agency) {
  WITH decided.enteredByPostId AS clerkPostId, agency.id AS agencyId
  // include: entered-by
}
WITH decided {
    .id, .category, .sharedWithAll, .sharedWith, .decision, .givenBy, .how, .ground, .groundId, .filedAt, .from, .to, .recordedAt, .corrected, .position,
    state: consentState,
    source: source.title,
    agency: agency {.id, .name, .kind, .contactNumber},
    obtainedBy: CASE WHEN practitioner IS NOT NULL THEN {id: practitioner.id, name: practitioner.name, postTitle: post.title, telephone: post.telephone, email: post.email} END,
    enteredBy: enteredBy
  } AS entry
ORDER BY entry.position DESC
RETURN collect(entry) AS entries

// In: personId, full. Out: said, what people have decided about sharing what the agency $agencyId holds, where it stands and is
// not over, as far as the viewer may see. As in the list of consents, a service that may not be known of is not named, and a decision
// then counts for nobody.
MATCH (person:Person {id: personId})<-[:CONSENT_OF]-(consent:Consent)
WHERE consent.holdingId IN full
  AND consent.agencyId = $agencyId
  AND consent.givenBy IS NOT NULL
  AND consent.supersededAt IS NULL
  AND (consent.to IS NULL OR consent.to >= $day)
CALL (person, consent, full) {
  UNWIND consent.sharedWith AS partnerId
  MATCH (partner:Agency {id: partnerId})
  WHERE NOT EXISTS {
      MATCH (partner)-[:HAS_STANDING]->(standing:AgencyStanding)
      WHERE standing.sensitivity <> 'STANDARD' OR standing.stub <> 'SHOWN'
    }
    OR EXISTS {
      MATCH (person)<-[:ABOUT]-(known:Holding {category: 'INVOLVEMENT'})-[:HELD_BY]->(partner)
      WHERE known.id IN full
    }
  RETURN collect(partner.id) AS sharedWith
}
RETURN collect(consent {.category, .sharedWithAll, .decision, .givenBy, .givenByPersonId, .from, .recordedAt, sharedWith: sharedWith}) AS said

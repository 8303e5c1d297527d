// In: personId, full. Out: versions, the decision about sharing with the id asked for; at most one. endedSince says that a
// later refusal or withdrawal covers just the same.
CALL (personId, full) {
  MATCH (consent:Consent {id: $consentId})-[:CONSENT_OF]->(person:Person {id: personId})
  WHERE consent.holdingId IN full
    AND consent.supersededAt IS NULL
  MATCH (consent)-[:COVERS]->(agency:Agency)
  RETURN collect(consent {
      .id, .category, .sharedWith, .sharedWithAll, .decision, .from, .to,
      agencyId: agency.id,
      agency: agency.name,
      endedSince: EXISTS {
        MATCH (:Person {id: personId})<-[:CONSENT_OF]-(later:Consent)
        WHERE later.holdingId = consent.holdingId
          AND later.supersededAt IS NULL
          AND later.decision IN ['REFUSED', 'WITHDRAWN']
          AND later.from >= consent.from
          AND later.category = consent.category
          AND later.sharedWithAll = consent.sharedWithAll
          AND later.sharedWith = consent.sharedWith
      }
    }) AS versions
}
RETURN versions

// In: personId, full. Out: material, what decisions about what the agency $agencyId holds of the person are made from, as far as the
// viewer sees it; holdings, what that agency holds, and the record itself; receivers, the agencies asked about in $namedIds, those
// whose involvement the viewer sees, and those that consents of the agency name. As in a consent, a service that may not be known of is not nameable,
// and a consent counts only for those it names to the viewer.
OPTIONAL MATCH (person:Person {id: personId})
CALL (person, full) {
  MATCH (person)<-[:INDEXES]-(entry:IndexEntry)
  WHERE entry.holdingId IN full
  RETURN collect(entry {.state, .recordedAt, .supersededAt}) AS entries
}
CALL (person, full) {
  MATCH (person)<-[:CONSENT_OF]-(consent:Consent)
  WHERE consent.agencyId = $agencyId
    AND consent.holdingId IN full
  OPTIONAL MATCH (consent)-[:REPLACES]->(earlier:Consent)
  WHERE earlier.holdingId IN full
  CALL (person, consent, earlier, full) {
    UNWIND coalesce(consent.sharedWith, []) + coalesce(earlier.sharedWith, []) AS partnerId
    WITH DISTINCT partnerId, person, full
    MATCH (partner:Agency {id: partnerId})
    WHERE NOT EXISTS {
        MATCH (partner)-[:HAS_STANDING]->(standing:AgencyStanding)
        WHERE standing.sensitivity <> 'STANDARD' OR standing.stub <> 'SHOWN'
      }
      OR EXISTS {
        MATCH (person)<-[:ABOUT]-(known:Holding {category: 'INVOLVEMENT'})-[:HELD_BY]->(partner)
        WHERE known.id IN full
      }
    RETURN collect(partner.id) AS nameable
  }
  RETURN collect(consent {
      .id, .agencyId, .category, .sharedWithAll, .decision, .groundId, .from, .to, .recordedAt, .supersededAt,
      sharedWith: [id IN nameable WHERE id IN consent.sharedWith],
      first: NOT coalesce(earlier.sharedWithAll OR any(id IN nameable WHERE id IN earlier.sharedWith), false)
    }) AS consents
}
CALL (person, full) {
  MATCH (person)<-[:INVOLVEMENT_OF]-(involvement:Involvement)
  WHERE involvement.holdingId IN full
  RETURN collect(involvement {.agencyId, .from, .to, .recordedAt, .supersededAt}) AS involvements
}
CALL (person, full) {
  MATCH (person)<-[:ABOUT]-(holding:Holding)
  WHERE holding.id IN full
    AND (holding.category = 'RECORD' OR holding.agencyId = $agencyId)
  WITH holding
  // that of the store may hang on what lies hidden between them
  ORDER BY holding.category, holding.agencyId, holding.sensitivity
  RETURN collect(holding {.agencyId, .category, .sensitivity}) AS holdings
}
CALL (consents, involvements) {
  UNWIND reduce(ids = $namedIds + [own IN involvements WHERE own.supersededAt IS NULL | own.agencyId], consent IN consents | ids + consent.sharedWith) AS receiverId
  WITH DISTINCT involvements, receiverId
  MATCH (agency:Agency {id: receiverId})
  WHERE agency.id <> $agencyId
  WITH agency, any(own IN involvements WHERE own.agencyId = agency.id) AS isKnown, EXISTS {
      MATCH (agency)-[:HAS_STANDING]->(standing:AgencyStanding)
      WHERE standing.sensitivity <> 'STANDARD' OR standing.stub <> 'SHOWN'
    } AS isSensitive
  RETURN collect(agency {.id, .name, .kind, .contactNumber, nameable: isKnown OR NOT isSensitive}) AS receivers
}
CALL (holdings, receivers) {
  UNWIND [holding IN holdings | holding.agencyId] + [receiver IN receivers | receiver.id] AS agencyId
  WITH DISTINCT agencyId
  MATCH (agency:Agency {id: agencyId})-[:HAS_STANDING]->(standing:AgencyStanding)
  RETURN collect(standing {.kind, .sensitivity, .stub, .recordedAt, .supersededAt, agencyId: agencyId, first: NOT EXISTS { MATCH (standing)-[:REPLACES]->(:AgencyStanding) }}) AS standings
}
RETURN {
    adult: person IS NOT NULL AND NOT person:Child,
    entries: entries, consents: consents, involvements: involvements, responsibilities: [], births: [],
    standings: standings, terms: [], clearances: [], glasses: []
  } AS material, holdings, receivers

// In: acting. Out: for a viewer of a level among $governanceLevels, whatever else they may see: personId, whose fact it is; null
// when there is none with the id asked for. fact, of it: holdings, each of which has to be seen in full: its own, and of a home
// that is past the second one; isTold, whether that there is something of the kind is told to whoever may know no more;
// isOfSomeOnly, whether it is a consent that names only services that not everybody may know of; partners, whom it names, of whom
// a viewer then has to be one or to know one. records, the holdings of the person's record. material, what decisions about all
// of these are made from. It goes to the evaluator in Java, which says who would see the fact, and no further.
CALL (acting) {
  MATCH (fact:Event|Involvement|LeadAppointment|Need|Strength|Concern|Consent|Notice|Name|Residence|BirthDetails|SchoolRegistration|GpRegistration|ParentalResponsibility {id: $factId})
  WHERE any(seat IN acting WHERE seat.level IN $governanceLevels)
    AND fact.supersededAt IS NULL
  RETURN collect(fact {.holdingId, .subjectId, sharedWith: CASE WHEN NOT fact.sharedWithAll THEN fact.sharedWith END,
    secondHoldingId: CASE WHEN fact.from > $day OR fact.to < $day THEN fact.extendedHoldingId END}) AS facts
}
OPTIONAL MATCH (person:Person {id: head(facts).subjectId})
CALL (person, facts) {
  UNWIND facts AS fact
  MATCH (person)<-[:ABOUT]-(holding:Holding)
  WHERE holding.id IN [fact.holdingId, fact.secondHoldingId]
  WITH holding, holding.id = fact.holdingId AS isFirst
  ORDER BY isFirst DESC
  RETURN collect(holding {.id, .agencyId, .category, .sensitivity}) AS holdings
}
CALL (person) {
  MATCH (person)<-[:ABOUT]-(holding:Holding {category: 'RECORD'})
  RETURN collect(holding {.agencyId, .category, .sensitivity}) AS records
}
CALL (person, facts) {
  UNWIND facts AS fact
  UNWIND fact.sharedWith AS partnerId
  MATCH (partner:Agency {id: partnerId})
  CALL (person, partner) {
    MATCH (person)<-[:ABOUT]-(known:Holding {category: 'INVOLVEMENT'})-[:HELD_BY]->(partner)
    RETURN collect(known {.agencyId, .category, .sensitivity}) AS knownBy
  }
  RETURN collect({
      agencyId: partnerId,
      holdings: knownBy,
      isKnownToAll: NOT EXISTS {
        MATCH (partner)-[:HAS_STANDING]->(standing:AgencyStanding)
        WHERE standing.sensitivity <> 'STANDARD' OR standing.stub <> 'SHOWN'
      }
    }) AS partners
}
CALL (person, holdings) {
  UNWIND holdings[0..1] AS holding
  WITH CASE
      WHEN holding.category = 'INVOLVEMENT' THEN EXISTS {
        MATCH (person)<-[:INVOLVEMENT_OF]-(involvement:Involvement {holdingId: holding.id})
        WHERE involvement.supersededAt IS NULL
          AND involvement.from <= $day
          AND (involvement.to IS NULL OR involvement.to >= $day)
      }
      ELSE EXISTS {
        MATCH (event:Event)
        WHERE event.holdingId = holding.id
          AND event.occurredPosition > ''
          AND event.supersededAt IS NULL
      }
    END AS isThere
  RETURN collect(isThere) AS there
}
CALL (person) {
  MATCH (person)<-[:INDEXES]-(entry:IndexEntry)
  RETURN collect(entry {.state, .recordedAt, .supersededAt}) AS entries
}
CALL (person, holdings, records, partners) {
  MATCH (person)<-[:CONSENT_OF]-(consent:Consent)
  WHERE any(holder IN holdings + records + partners WHERE holder.agencyId = consent.agencyId)
  RETURN collect(consent {.id, .agencyId, .category, .sharedWith, .sharedWithAll, .decision, .groundId, .from, .to, .recordedAt, .supersededAt, first: NOT EXISTS { MATCH (consent)-[:REPLACES]->(:Consent) }}) AS consents
}
CALL (person) {
  MATCH (person)<-[:INVOLVEMENT_OF]-(involvement:Involvement)
  RETURN collect(involvement {.agencyId, .from, .to, .recordedAt, .supersededAt}) AS involvements
}
CALL (person) {
  MATCH (person)<-[:RESPONSIBILITY_FOR]-(responsibility:ParentalResponsibility)-[:BORNE_BY]->(bearer:Person)
  RETURN collect(responsibility {.from, .to, .recordedAt, .supersededAt, bearerId: bearer.id}) AS responsibilities
}
CALL (person) {
  MATCH (person)<-[:BIRTH_DETAILS_OF]-(birth:BirthDetails)
  RETURN collect(birth {.dateOfBirth, .recordedAt, .supersededAt}) AS births
}
CALL (holdings, records, involvements, consents) {
  UNWIND reduce(ids = [holding IN holdings + records | holding.agencyId] + [own IN involvements | own.agencyId], consent IN consents | ids + consent.sharedWith) AS agencyId
  WITH DISTINCT agencyId
  MATCH (agency:Agency {id: agencyId})-[:HAS_STANDING]->(standing:AgencyStanding)
  RETURN collect(standing {.kind, .sensitivity, .stub, .recordedAt, .supersededAt, agencyId: agencyId, first: NOT EXISTS { MATCH (standing)-[:REPLACES]->(:AgencyStanding) }}) AS standings
}
RETURN person.id AS personId, {
    holdings: holdings,
    isTold: any(isThere IN there WHERE isThere),
    isOfSomeOnly: size(partners) > 0 AND none(partner IN partners WHERE partner.isKnownToAll),
    partners: partners
  } AS fact, records, {
    adult: person IS NOT NULL AND NOT person:Child,
    entries: entries, consents: consents, involvements: involvements, responsibilities: responsibilities, births: births,
    standings: standings, terms: [], clearances: [], glasses: []
  } AS material

// In: personId, full, existence, acting. Out: facts, the holding of the fact with the id asked for, when it stands and is shown
// to the viewer; at most one, and of a home that is past the second holding it takes. stubs, the holdings of which only the
// existence is shown. A consent that names nobody whom the viewer may know of is not shown, as in their list, nor is
// a parental responsibility of somebody whose name is not.
CALL (personId, full, acting) {
  MATCH (fact:Event|Involvement|LeadAppointment|Need|Strength|Concern|Consent|Notice|Name|Residence|BirthDetails|SchoolRegistration|GpRegistration|ParentalResponsibility {id: $factId})
  WHERE fact.subjectId = personId
    AND fact.holdingId IN full
    AND fact.supersededAt IS NULL
    AND (fact.extendedHoldingId IS NULL
      OR fact.extendedHoldingId IN full
      OR (fact.from IS NULL OR fact.from <= $day)
        AND (fact.to IS NULL OR fact.to >= $day))
    AND (fact.sharedWithAll IS NULL
      OR fact.sharedWithAll
      OR any(seat IN acting WHERE seat.agencyId IN fact.sharedWith)
      OR EXISTS {
        MATCH (partner:Agency)
        WHERE partner.id IN fact.sharedWith
          AND (NOT EXISTS {
              MATCH (partner)-[:HAS_STANDING]->(standing:AgencyStanding)
              WHERE standing.sensitivity <> 'STANDARD' OR standing.stub <> 'SHOWN'
            } OR EXISTS {
              MATCH (:Person {id: personId})<-[:ABOUT]-(known:Holding {category: 'INVOLVEMENT'})-[:HELD_BY]->(partner)
              WHERE known.id IN full
            })
      })
  WITH fact, CASE WHEN fact.from > $day OR fact.to < $day THEN coalesce(fact.extendedHoldingId, fact.holdingId) ELSE fact.holdingId END AS holdingId
  MATCH (holding:Holding {id: holdingId})
  OPTIONAL MATCH (fact)-[:BORNE_BY]->(bearer:Person)
  RETURN collect(holding {.agencyId, .category, .sensitivity, bearerId: bearer.id}) AS found
}
CALL (found, acting) {
  WITH [fact IN found WHERE fact.bearerId IS NOT NULL | fact.bearerId] AS bearerIds, acting
  // include: known-bearers
}
CALL (personId, existence) {
  MATCH (person:Person {id: personId})<-[:ABOUT]-(holding:Holding)
  WHERE holding.id IN existence
    AND CASE
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
    END
  RETURN collect(holding {.agencyId, .category, .sensitivity}) AS stubs
}
RETURN [fact IN found WHERE fact.bearerId IS NULL OR fact.bearerId IN knownBearers] AS facts, stubs

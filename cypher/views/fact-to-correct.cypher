// In: personId, full. Out: facts, the fact with the id asked for, when it stands and may be seen; at most one. A past home takes
// its second holding too. A consent that names nobody whom the viewer may know of is not there, as in their list.
CALL (personId, full) {
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
  MATCH (holding:Holding {id: fact.holdingId})
  RETURN collect({agencyId: holding.agencyId}) AS facts
}
RETURN facts

// In: personId, full, acting, factId. Out: facts, the version of a fact with the id asked for, standing or superseded, when it may be seen; at most one.
// category is that of its holding, originKey the row or command that states it. A past home and what was given up take the second holding too. A consent
// that names nobody whom the viewer may know of is not there, as in their list, nor is a parental responsibility of somebody whose name is not shown.
CALL (personId, full, factId) {
  MATCH (fact:Event|Involvement|LeadAppointment|Need|Strength|Concern|Consent|Notice|Name|Residence|BirthDetails|SchoolRegistration|GpRegistration|ParentalResponsibility {id: factId})
  WHERE fact.subjectId = personId
    AND fact.holdingId IN full
    AND (fact.extendedHoldingId IS NULL
      OR fact.extendedHoldingId IN full
      OR fact.supersededAt IS NULL
        AND (fact.from IS NULL OR fact.from <= $day)
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
  MATCH (holding:Holding {id: fact.holdingId})-[:HELD_BY]->(agency:Agency)
  MATCH (fact)<-[:STATES]-(origin:SourceRow)
  OPTIONAL MATCH (fact)-[:BORNE_BY]->(bearer:Person)
  RETURN collect(fact {.id, .supersededAt, category: holding.category, originKey: origin.key, agencyId: agency.id, agency: agency.name, bearerId: bearer.id}) AS found
}
CALL (found, acting) {
  WITH [fact IN found WHERE fact.bearerId IS NOT NULL | fact.bearerId] AS bearerIds, acting
  // include: known-bearers
}
RETURN [fact IN found WHERE fact.bearerId IS NULL OR fact.bearerId IN knownBearers] AS facts

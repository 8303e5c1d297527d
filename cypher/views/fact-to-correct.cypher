// In: personId, full. Out: facts, the fact with the id asked for, when it stands and may be seen; at most one. A past home takes
// its second holding too.
CALL (personId, full) {
  MATCH (fact:Event|Involvement|LeadAppointment|Need|Strength|Concern|Consent|Notice|Name|Residence|BirthDetails|SchoolRegistration|GpRegistration|ParentalResponsibility {id: $factId})
  WHERE fact.subjectId = personId
    AND fact.holdingId IN full
    AND fact.supersededAt IS NULL
    AND (fact.extendedHoldingId IS NULL
      OR fact.extendedHoldingId IN full
      OR (fact.from IS NULL OR fact.from <= $day)
        AND (fact.to IS NULL OR fact.to >= $day))
  MATCH (holding:Holding {id: fact.holdingId})
  RETURN collect({agencyId: holding.agencyId}) AS facts
}
RETURN facts

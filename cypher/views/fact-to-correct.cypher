// In: personId, full. Out: facts, the fact with the id asked for, when it stands and may be seen; at most one.
CALL (personId, full) {
  MATCH (fact:Event|Involvement|LeadAppointment|Need|Strength|Concern|Consent|Notice|Name|Residence {id: $factId})
  WHERE fact.subjectId = personId
    AND fact.holdingId IN full
    AND fact.supersededAt IS NULL
  MATCH (holding:Holding {id: fact.holdingId})
  RETURN collect({agencyId: holding.agencyId}) AS facts
}
RETURN facts

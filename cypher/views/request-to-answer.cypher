// In: personId, full. Out: requests, the request with the id asked for, when it is about this child, to the agency, and about a
// fact seen in full; at most one.
CALL (personId, full) {
  MATCH (request:CorrectionRequest {id: $requestId})
  WHERE request.childId = personId
    AND request.agencyId = $agencyId
    AND EXISTS {
      MATCH (fact:Event|Involvement|LeadAppointment|Need|Strength|Concern|Consent|Notice|Name|Residence|BirthDetails|SchoolRegistration|GpRegistration|ParentalResponsibility {id: request.factId})
      WHERE fact.holdingId IN full
    }
  // include: request-entry
  RETURN collect(entry) AS requests
}
RETURN requests

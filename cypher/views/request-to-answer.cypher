// In: personId, full. Out: requests, the request with the id asked for, when it is about this child, to the agency, and about a
// fact that may be seen; at most one.
CALL (personId, full) {
  MATCH (request:CorrectionRequest {id: $requestId})
  WHERE request.childId = personId
    AND request.agencyId = $agencyId
  CALL (request, personId, full) {
    WITH personId, full, request.factId AS factId
    // include: fact-to-correct
  }
  WITH request, facts
  WHERE size(facts) > 0
  // include: request-entry
  RETURN collect(entry) AS requests
}
RETURN requests

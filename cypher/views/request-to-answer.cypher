// In: personId, full, acting. Out: requests, the request with the id asked for, when it is about this child, to the agency, and about a
// fact that may be seen; at most one.
CALL (personId, full, acting) {
  MATCH (request:CorrectionRequest {id: $requestId})
  WHERE request.childId = personId
    AND request.agencyId = $agencyId
  CALL (request, personId, full, acting) {
    WITH personId, full, acting, request.factId AS factId
    // include: fact-to-correct
  }
  WITH request, facts
  WHERE size(facts) > 0
  // include: request-entry
  RETURN collect(entry) AS requests
}
RETURN requests

// In: personId, full. Out: requests, the request with the id asked for, when it is about this child and to the agency; at most one.
CALL (personId) {
  MATCH (request:CorrectionRequest {id: $requestId})
  WHERE request.childId = personId
    AND request.agencyId = $agencyId
  // include: request-entry
  RETURN collect(entry) AS requests
}
RETURN requests

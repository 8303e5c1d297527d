// In: acting. Out: requests, a page of what people asked the viewer's agency to put right, oldest first, about facts that the
// viewer may see: what is asked may say what stands there.
MATCH (request:CorrectionRequest {agencyId: $agencyId})
WHERE request.position > $afterPosition
  AND request.position < $beforePosition
  AND request.state IN $states
  AND any(seat IN acting WHERE seat.agencyId = request.agencyId)
WITH request, acting
ORDER BY request.position
CALL (request, acting) {
  WITH request.childId AS personId, acting
  // include: decided-person
}
WITH request, full, recordShown, acting
WHERE recordShown
CALL (request, full, acting) {
  WITH request.childId AS personId, full, acting, request.factId AS factId
  // include: fact-to-correct
}
WITH request, full, facts
WHERE size(facts) > 0
WITH request, full
ORDER BY request.position
LIMIT $limit
CALL (request) {
  // include: request-entry
  RETURN entry
}
CALL (request, full) {
  WITH request.childId AS personId, full
  // include: child-summary
}
WITH entry {.*, summary: summary} AS asked
ORDER BY asked.position
RETURN collect(asked) AS requests

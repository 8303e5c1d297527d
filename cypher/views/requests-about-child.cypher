// In: personId. Out: requests, what the viewer asked to have put right in a record, newest first.
MATCH (request:CorrectionRequest {childId: personId})
WHERE request.requestedById = $subjectId
WITH request
ORDER BY request.position DESC
LIMIT $limit
CALL (request) {
  // include: request-entry
  RETURN entry
}
WITH entry
ORDER BY entry.position DESC
RETURN collect(entry) AS requests

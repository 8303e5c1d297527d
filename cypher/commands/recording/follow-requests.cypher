// What was asked to have put right is asked of what has become of it: a review, a meeting, a settling or an end puts nothing right.
MATCH (request:CorrectionRequest {childId: $childId})
WHERE request.factId = $factId
  AND request.state = 'OPEN'
SET request.factId = $laterId

MATCH (request:CorrectionRequest {id: $requestId})
SET request.state = $state,
    request.answer = $answer,
    request.answeredAt = $now,
    request.answeredByPostId = $answeredByPostId

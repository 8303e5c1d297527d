CREATE (:OutboxEvent {id: $id, kind: $kind, childId: $childId, factId: $factId, agencyId: $agencyId, postId: $postId, at: $now, waitingSince: $now})

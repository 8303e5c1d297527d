// What a source tells of for the first time, to be told to those already involved.
UNWIND $rows AS row
MATCH (child:Child {id: row.childId})
CREATE (:OutboxEvent {id: row.id, kind: 'INVOLVEMENT_RECORDED', childId: row.childId, factId: row.factId, agencyId: row.agencyId, postId: row.postId, at: row.at, waitingSince: row.at})

// What a source tells of for the first time, to be told to those already involved; and what it marks more openly than it did, of
// which some may know only now.
UNWIND $rows AS row
MATCH (child:Child {id: row.childId})
MATCH (involvement:Involvement {id: row.factId})
WHERE NOT row.replaces
  OR EXISTS {
    MATCH (involvement)-[:REPLACES]->(earlier:Involvement)
    WHERE earlier.holdingId <> involvement.holdingId
  }
CREATE (:OutboxEvent {id: row.id, kind: 'INVOLVEMENT_RECORDED', childId: row.childId, factId: row.factId, agencyId: row.agencyId, postId: row.postId, at: row.at, waitingSince: row.at})

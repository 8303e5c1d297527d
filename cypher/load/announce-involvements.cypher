// What a source tells of for the first time, to be told to those already involved; and what it marks more openly than it did, of
// which some may know only now.
UNWIND $rows AS row
MATCH (child:Child {id: row.childId})
MATCH (later:Involvement {id: row.factId})
WHERE NOT row.replaces
  OR EXISTS {
    MATCH (later)-[:REPLACES]->(earlier:Involvement)
    MATCH (nearer:Holding {id: later.holdingId})-[:HELD_BY]->(:Agency)-[:HAS_STANDING]->(standing:AgencyStanding)
    USING INDEX SEEK nearer:Holding(id)
    WHERE standing.supersededAt IS NULL
    MATCH (held:Holding {id: earlier.holdingId})-[:HELD_BY]->(:Agency)-[:HAS_STANDING]->(former:AgencyStanding)
    USING INDEX SEEK held:Holding(id)
    WHERE former.supersededAt IS NULL
      AND ('RESTRICTED' IN [held.sensitivity, former.sensitivity] AND NOT 'RESTRICTED' IN [nearer.sensitivity, standing.sensitivity]
        OR 'SENSITIVE' IN [held.sensitivity, former.sensitivity] AND nearer.sensitivity = 'STANDARD' AND standing.sensitivity = 'STANDARD')
  }
CREATE (:OutboxEvent {id: row.id, kind: 'INVOLVEMENT_RECORDED', childId: row.childId, factId: row.factId, agencyId: row.agencyId, postId: row.postId, at: row.at, waitingSince: row.at})

// A command may state several facts: where replacedId names one, only that is replaced.
// The rows are looked up by their key whatever the planner knows of them: on a new graph it looked through all of them at times.
UNWIND $rows AS row
MATCH (before:SourceRow {key: row.replacedKey})-[:STATES]->(earlier)
USING INDEX SEEK before:SourceRow(key)
WHERE earlier.supersededAt IS NULL
  AND NOT earlier.id IN row.factIds
  AND (row.replacedId IS NULL OR earlier.id = row.replacedId)
SET earlier.supersededAt = row.recordedAt
WITH row, earlier
MATCH (now:SourceRow {key: row.key})-[:STATES]->(later)
USING INDEX SEEK now:SourceRow(key)
WHERE later.id IN row.factIds
  AND labels(later) = labels(earlier)
CREATE (later)-[:REPLACES]->(earlier)
// most is held as it was
WITH later, earlier, CASE
    WHEN later.holdingId = earlier.holdingId THEN false
    ELSE EXISTS {
      MATCH (nearer:Holding {id: later.holdingId})-[:HELD_BY]->(:Agency)-[:HAS_STANDING]->(standing:AgencyStanding)
      USING INDEX SEEK nearer:Holding(id)
      WHERE standing.supersededAt IS NULL
      MATCH (held:Holding {id: earlier.holdingId})-[:HELD_BY]->(:Agency)-[:HAS_STANDING]->(former:AgencyStanding)
      USING INDEX SEEK held:Holding(id)
      WHERE former.supersededAt IS NULL
        AND ('RESTRICTED' IN [held.sensitivity, former.sensitivity] AND NOT 'RESTRICTED' IN [nearer.sensitivity, standing.sensitivity]
          OR 'SENSITIVE' IN [held.sensitivity, former.sensitivity] AND nearer.sensitivity = 'STANDARD' AND standing.sensitivity = 'STANDARD')
    }
  END AS isOpened
// what is marked closer than it was is held closer in everything that was said of it: nobody reads in the past what they may not
// read now. What is marked more openly stays in the past as it was. An agency keeps what it said, of the category it was; what
// moves to one that is held closer counts as marked so. A holding that is left empty tells of nothing any more, and goes
CALL (later, earlier) {
  WITH later, earlier
  WHERE later.holdingId <> earlier.holdingId
  MATCH (nearer:Holding {id: later.holdingId})-[:HELD_BY]->(:Agency)-[:HAS_STANDING]->(standing:AgencyStanding)
  USING INDEX SEEK nearer:Holding(id)
  WHERE standing.supersededAt IS NULL
  MATCH (earlier)-[:REPLACES*0..]->(version)
  MATCH (held:Holding)
  USING INDEX SEEK held:Holding(id)
  WHERE held.id IN [version.holdingId, version.extendedHoldingId]
  WITH version, held, CASE
      WHEN nearer.sensitivity = 'RESTRICTED' OR nearer.agencyId <> held.agencyId AND standing.sensitivity = 'RESTRICTED' THEN 'RESTRICTED'
      WHEN nearer.sensitivity = 'SENSITIVE' OR nearer.agencyId <> held.agencyId AND standing.sensitivity = 'SENSITIVE' THEN 'SENSITIVE'
      ELSE 'STANDARD'
    END AS sensitivity
  WHERE sensitivity = 'RESTRICTED' AND held.sensitivity <> 'RESTRICTED'
    OR sensitivity = 'SENSITIVE' AND held.sensitivity = 'STANDARD'
  MATCH (holder:Agency)<-[:HELD_BY]-(held)-[:ABOUT]->(subject:Person)
  MERGE (raised:Holding {key: held.subjectId + ' ' + held.category + ' ' + held.agencyId + ' ' + sensitivity})
  ON CREATE SET raised.id = randomUUID(),
      raised.subjectId = held.subjectId,
      raised.agencyId = held.agencyId,
      raised.category = held.category,
      raised.sensitivity = sensitivity
  MERGE (raised)-[:ABOUT]->(subject)
  MERGE (raised)-[:HELD_BY]->(holder)
  SET version.holdingId = CASE version.holdingId WHEN held.id THEN raised.id ELSE version.holdingId END,
      version.extendedHoldingId = CASE version.extendedHoldingId WHEN held.id THEN raised.id ELSE version.extendedHoldingId END
  WITH held, subject, count(version) AS moved
  WHERE NOT EXISTS {
    MATCH (subject)<--(fact)
    WHERE held.id IN [fact.holdingId, fact.extendedHoldingId]
  }
  DETACH DELETE held
}
// what is still to be told, or to be read of what was told, is told as it stands; what was told to fewer than may know of it now
// is told anew
CALL (later, earlier, isOpened) {
  MATCH (change:Change {factId: earlier.id})
  WHERE NOT isOpened
  SET change.factId = later.id
}
CALL (later, earlier, isOpened) {
  MATCH (event:OutboxEvent {factId: earlier.id})
  WHERE NOT isOpened
  SET event.factId = later.id
}

// What was marked closer than it was: see the statement replace-facts, which does it from now on.
MATCH (later)-[:REPLACES]->(earlier)
WHERE later.holdingId <> earlier.holdingId
MATCH (nearer:Holding {id: later.holdingId})-[:HELD_BY]->(:Agency)-[:HAS_STANDING]->(standing:AgencyStanding)
USING INDEX SEEK nearer:Holding(id)
WHERE standing.supersededAt IS NULL
MATCH (earlier)-[:REPLACES*0..]->(version)
MATCH (held:Holding)
USING INDEX SEEK held:Holding(id)
WHERE held.id IN [version.holdingId, version.extendedHoldingId]
WITH version, held, max(CASE
    WHEN nearer.sensitivity = 'RESTRICTED' OR nearer.agencyId <> held.agencyId AND standing.sensitivity = 'RESTRICTED' THEN 2
    WHEN nearer.sensitivity = 'SENSITIVE' OR nearer.agencyId <> held.agencyId AND standing.sensitivity = 'SENSITIVE' THEN 1
    ELSE 0
  END) AS closeness
WHERE closeness > CASE held.sensitivity WHEN 'RESTRICTED' THEN 2 WHEN 'SENSITIVE' THEN 1 ELSE 0 END
WITH version, held, ['STANDARD', 'SENSITIVE', 'RESTRICTED'][closeness] AS sensitivity
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

// What was marked closer than it was: see the statement replace-facts, which does it from now on.
MATCH (later)-[:REPLACES]->(earlier)
WHERE later.holdingId <> earlier.holdingId
MATCH (closer:Holding {id: later.holdingId})-[:HELD_BY]->(:Agency)-[:HAS_STANDING]->(standing:AgencyStanding)
WHERE standing.supersededAt IS NULL
WITH later, earlier, CASE
    WHEN 'RESTRICTED' IN [closer.sensitivity, standing.sensitivity] THEN 2
    WHEN 'SENSITIVE' IN [closer.sensitivity, standing.sensitivity] THEN 1
    ELSE 0
  END AS closeness
MATCH (earlier)-[:REPLACES*0..]->(version)
MATCH (held:Holding {id: version.holdingId})-[:HELD_BY]->(:Agency)-[:HAS_STANDING]->(former:AgencyStanding)
WHERE former.supersededAt IS NULL
  AND closeness > CASE
    WHEN 'RESTRICTED' IN [held.sensitivity, former.sensitivity] THEN 2
    WHEN 'SENSITIVE' IN [held.sensitivity, former.sensitivity] THEN 1
    ELSE 0
  END
WITH version, later, closeness
ORDER BY closeness DESC
WITH version, head(collect(later)) AS closest
SET version.holdingId = closest.holdingId,
    version.extendedHoldingId = closest.extendedHoldingId

MATCH (holding:Holding)
WITH holding, CASE
  WHEN NOT coalesce(holding.category IN $categories, false) THEN 'Holding of an unknown category'
  WHEN NOT coalesce(holding.sensitivity IN $sensitivities, false) THEN 'Holding of an unknown sensitivity'
  WHEN NOT EXISTS { MATCH (holding)-[:ABOUT]->(:Person {id: holding.subjectId}) } THEN 'Holding that is not connected to its subject'
  WHEN NOT EXISTS { MATCH (holding)-[:HELD_BY]->(:Agency {id: holding.agencyId}) } THEN 'Holding that is not connected to its agency'
  WHEN holding.key <> holding.subjectId + ' ' + holding.category + ' ' + holding.agencyId + ' ' + holding.sensitivity THEN 'Holding whose key says something else'
END AS detail
WHERE detail IS NOT NULL
RETURN detail,
    count(holding) AS violations

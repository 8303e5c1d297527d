UNWIND $ids AS id
MATCH (home:Residence)-[:RESIDENCE_OF]->(child:Child {id: id})
WHERE home.supersededAt IS NULL
  AND home.kind = 'HOME'
  AND (home.to IS NULL OR home.to >= $today)
  AND (home.from IS NULL OR home.from <= $today)
MATCH (home)-[:AT_ADDRESS]->(address:Address)
RETURN child.id AS subjectId,
    home.id AS id,
    home.source AS source,
    home.recordedAt AS recordedAt,
    address.linesFolded + ' ' + address.postcodeFolded AS says,
    address.uprn AS uprn
ORDER BY subjectId, id

UNWIND $ids AS id
MATCH (registration:SchoolRegistration)-[:SCHOOLING_OF]->(child:Child {id: id})
WHERE registration.supersededAt IS NULL
  AND (registration.to IS NULL OR registration.to >= $today)
  AND (registration.from IS NULL OR registration.from <= $today)
OPTIONAL MATCH (registration)-[:AT_SCHOOL]->(school:Agency)
RETURN child.id AS subjectId,
    registration.id AS id,
    registration.source AS source,
    registration.recordedAt AS recordedAt,
    registration.status + ' ' + coalesce(school.id, '') AS says,
    null AS uprn
ORDER BY subjectId, id

UNWIND $ids AS id
MATCH (registration:GpRegistration)-[:GP_REGISTRATION_OF]->(child:Child {id: id})
WHERE registration.supersededAt IS NULL
  AND (registration.to IS NULL OR registration.to >= $today)
  AND (registration.from IS NULL OR registration.from <= $today)
OPTIONAL MATCH (registration)-[:AT_PRACTICE]->(practice:Agency)
RETURN child.id AS subjectId,
    registration.id AS id,
    registration.source AS source,
    registration.recordedAt AS recordedAt,
    registration.status + ' ' + coalesce(practice.id, '') AS says,
    null AS uprn
ORDER BY subjectId, id

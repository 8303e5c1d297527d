// In: personId, full. Out: residences, schools and practices on the day, as each source states them. A home of the day is held to
// the rule of residences: what was one then and is past by now is an extended detail. contested: sources disagree on it, maybe in
// what is not shown here; whether that is told is decided from the claims that are shown.
CALL (personId, full) {
  // include: residences
}
CALL (personId, full) {
  MATCH (person:Person {id: personId})<-[:SCHOOLING_OF]-(registration:SchoolRegistration)
  WHERE registration.holdingId IN full
    AND registration.recordedAt <= $knownAt
    AND (registration.supersededAt IS NULL OR registration.supersededAt > $knownAt)
    AND (registration.from IS NULL OR registration.from <= $day)
    AND (registration.to IS NULL OR registration.to >= $day)
  OPTIONAL MATCH (registration)-[:AT_SCHOOL]->(agency:Agency)
  // include: registration-entry
  RETURN collect(entry) AS schools
}
CALL (personId, full) {
  MATCH (person:Person {id: personId})<-[:GP_REGISTRATION_OF]-(registration:GpRegistration)
  WHERE registration.holdingId IN full
    AND registration.recordedAt <= $knownAt
    AND (registration.supersededAt IS NULL OR registration.supersededAt > $knownAt)
    AND (registration.from IS NULL OR registration.from <= $day)
    AND (registration.to IS NULL OR registration.to >= $day)
  OPTIONAL MATCH (registration)-[:AT_PRACTICE]->(agency:Agency)
  // include: registration-entry
  RETURN collect(entry) AS practices
}
RETURN residences, schools, practices

// In: personId, full. Out: residences, schools and practices on the day, as each source states them; addressDisputed,
// when two of the claims shown here disagree: a claim that is not shown disputes nothing.
CALL (personId, full) {
  MATCH (person:Person {id: personId})<-[:RESIDENCE_OF]-(residence:Residence)-[:AT_ADDRESS]->(address:Address)
  WHERE residence.holdingId IN full
    AND residence.recordedAt <= $knownAt
    AND (residence.supersededAt IS NULL OR residence.supersededAt > $knownAt)
    AND (residence.from IS NULL OR residence.from <= $day)
    AND (residence.to IS NULL OR residence.to >= $day)
  OPTIONAL MATCH (source:Source {code: residence.source})
  WITH residence, address, source
  ORDER BY residence.from DESC, residence.source, residence.id
  RETURN collect(residence {.kind, .from, .to, source: source.title, line1: address.line1, line2: address.line2, town: address.town, postcode: address.postcode}) AS residences
}
CALL (personId, full) {
  MATCH (person:Person {id: personId})<-[:CONFLICT_OF]-(conflict:Conflict {kind: 'ADDRESS', state: 'OPEN'})-[:CLAIM]->(claim:Residence)-[:AT_ADDRESS]->(address:Address)
  WHERE claim.holdingId IN full
    AND claim.recordedAt <= $knownAt
    AND (claim.supersededAt IS NULL OR claim.supersededAt > $knownAt)
  WITH collect(claim {.source, uprn: address.uprn, place: address.linesFolded + ' ' + address.postcodeFolded}) AS claims
  RETURN any(one IN claims
    WHERE any(other IN claims
      WHERE other.source <> one.source
        AND coalesce(other.uprn <> one.uprn, other.place <> one.place))) AS addressDisputed
}
CALL (personId, full) {
  MATCH (person:Person {id: personId})<-[:SCHOOLING_OF]-(registration:SchoolRegistration)
  WHERE registration.holdingId IN full
    AND registration.recordedAt <= $knownAt
    AND (registration.supersededAt IS NULL OR registration.supersededAt > $knownAt)
    AND (registration.from IS NULL OR registration.from <= $day)
    AND (registration.to IS NULL OR registration.to >= $day)
  OPTIONAL MATCH (registration)-[:AT_SCHOOL]->(school:Agency)
  OPTIONAL MATCH (source:Source {code: registration.source})
  WITH registration, school, source
  ORDER BY registration.from DESC, registration.source, registration.id
  LIMIT 1
  RETURN collect(registration {.status, .from, source: source.title, school: school {.id, .name, .kind, .contactNumber}}) AS schools
}
CALL (personId, full) {
  MATCH (person:Person {id: personId})<-[:GP_REGISTRATION_OF]-(registration:GpRegistration)
  WHERE registration.holdingId IN full
    AND registration.recordedAt <= $knownAt
    AND (registration.supersededAt IS NULL OR registration.supersededAt > $knownAt)
    AND (registration.from IS NULL OR registration.from <= $day)
    AND (registration.to IS NULL OR registration.to >= $day)
  OPTIONAL MATCH (registration)-[:AT_PRACTICE]->(practice:Agency)
  OPTIONAL MATCH (source:Source {code: registration.source})
  WITH registration, practice, source
  ORDER BY registration.from DESC, registration.source, registration.id
  LIMIT 1
  RETURN collect(registration {.status, .from, source: source.title, practice: practice {.id, .name, .kind, .contactNumber}}) AS practices
}
RETURN residences, addressDisputed, schools, practices

// In: personId, full, holders (ids of agencies), acting. Out: material, what decisions about what these agencies hold of the person
// are made from, for the viewer. It holds what the viewer may not see: it is for the evaluator in Java and goes no further.
OPTIONAL MATCH (person:Person {id: personId})
CALL (person) {
  MATCH (person)<-[:INDEXES]-(entry:IndexEntry)
  RETURN collect(entry {.state, .recordedAt, .supersededAt}) AS entries
}
CALL (person, full, holders) {
  MATCH (person)<-[:CONSENT_OF]-(consent:Consent)
  WHERE consent.agencyId IN holders
  RETURN collect(consent {.id, .agencyId, .category, .sharedWith, .sharedWithAll, .decision, .groundId, .ground, .from, .to, .recordedAt, .supersededAt, shown: consent.holdingId IN full, first: NOT EXISTS { MATCH (consent)-[:REPLACES]->(:Consent) }}) AS consents
}
CALL (person, acting) {
  MATCH (person)<-[:INVOLVEMENT_OF]-(involvement:Involvement)
  WHERE any(seat IN acting WHERE seat.agencyId = involvement.agencyId)
  RETURN collect(involvement {.agencyId, .from, .to, .recordedAt, .supersededAt}) AS involvements
}
CALL (person) {
  MATCH (person)<-[:RESPONSIBILITY_FOR]-(responsibility:ParentalResponsibility)-[:BORNE_BY]->(bearer:Person {id: $subjectId})
  RETURN collect(responsibility {.from, .to, .recordedAt, .supersededAt, bearerId: bearer.id}) AS responsibilities
}
CALL (person) {
  MATCH (person)<-[:BIRTH_DETAILS_OF]-(birth:BirthDetails)
  RETURN collect(birth {.dateOfBirth, .recordedAt, .supersededAt}) AS births
}
CALL (holders, acting) {
  UNWIND holders + [seat IN acting | seat.agencyId] AS agencyId
  WITH DISTINCT agencyId
  MATCH (agency:Agency {id: agencyId})-[:HAS_STANDING]->(standing:AgencyStanding)
  RETURN collect(standing {.kind, .sensitivity, .stub, .recordedAt, .supersededAt, agencyId: agencyId, first: NOT EXISTS { MATCH (standing)-[:REPLACES]->(:AgencyStanding) }}) AS standings
}
CALL () {
  MATCH (post:Post {id: $postId})-[:HAS_TERMS]->(term:PostTerms)
  RETURN collect(term {.title, .accessLevel, .from, .to, .recordedAt, .supersededAt, first: NOT EXISTS { MATCH (term)-[:REPLACES]->(:PostTerms) }}) AS terms
}
CALL () {
  MATCH (post:Post {id: $postId})<-[:HOLDS]-(holder:Practitioner {id: $practitionerId})-[:HAS_CLEARANCE]->(clearance:Clearance)
  RETURN collect(clearance {.trainedOn, .checkedOn, .recordedAt, .supersededAt, first: NOT EXISTS { MATCH (clearance)-[:REPLACES]->(:Clearance) }}) AS clearances
}
CALL (person) {
  MATCH (access:Access {childId: person.id, postId: $postId})
  MATCH (:Post {id: $postId})<-[:HOLDS]-(holder:Practitioner {id: access.practitionerId})
  WHERE access.lapsesAt IS NOT NULL
    AND access.glassId IS NOT NULL
  RETURN collect(access {.openedAt, .lapsesAt}) AS glasses
}
RETURN {
    adult: person IS NOT NULL AND NOT person:Child,
    entries: entries, consents: consents, involvements: involvements, responsibilities: responsibilities, births: births,
    standings: standings, terms: terms, clearances: clearances, glasses: glasses
  } AS material

// In: acting. Out: for a viewer of a level among $governanceLevels, whatever else they may see: holdings, that of the fact with the
// id asked for, then those of the person's record; none when there is no such fact. material, what decisions about them are made
// from. It goes to the evaluator in Java, which says who would see the fact, and no further.
CALL (acting) {
  MATCH (fact:Event|Involvement|LeadAppointment|Need|Strength|Concern|Consent|Notice|Name|Residence|BirthDetails|SchoolRegistration|GpRegistration|ParentalResponsibility {id: $factId})
  WHERE any(seat IN acting WHERE seat.level IN $governanceLevels)
    AND fact.supersededAt IS NULL
  RETURN collect(fact {.holdingId, .subjectId}) AS facts
}
OPTIONAL MATCH (person:Person {id: head(facts).subjectId})
CALL (person, facts) {
  MATCH (person)<-[:ABOUT]-(holding:Holding)
  WHERE holding.id = head(facts).holdingId OR holding.category = 'RECORD'
  WITH holding, holding.id <> head(facts).holdingId AS isRecord
  ORDER BY isRecord
  RETURN collect(holding {.agencyId, .category, .sensitivity}) AS holdings
}
CALL (person) {
  MATCH (person)<-[:INDEXES]-(entry:IndexEntry)
  RETURN collect(entry {.state, .recordedAt, .supersededAt}) AS entries
}
CALL (person, holdings) {
  MATCH (person)<-[:CONSENT_OF]-(consent:Consent)
  WHERE any(holding IN holdings WHERE holding.agencyId = consent.agencyId)
  RETURN collect(consent {.id, .agencyId, .category, .sharedWith, .sharedWithAll, .decision, .groundId, .from, .to, .recordedAt, .supersededAt, first: NOT EXISTS { MATCH (consent)-[:REPLACES]->(:Consent) }}) AS consents
}
CALL (person) {
  MATCH (person)<-[:INVOLVEMENT_OF]-(involvement:Involvement)
  RETURN collect(involvement {.agencyId, .from, .to, .recordedAt, .supersededAt}) AS involvements
}
CALL (person) {
  MATCH (person)<-[:RESPONSIBILITY_FOR]-(responsibility:ParentalResponsibility)-[:BORNE_BY]->(bearer:Person)
  RETURN collect(responsibility {.from, .to, .recordedAt, .supersededAt, bearerId: bearer.id}) AS responsibilities
}
CALL (person) {
  MATCH (person)<-[:BIRTH_DETAILS_OF]-(birth:BirthDetails)
  RETURN collect(birth {.dateOfBirth, .recordedAt, .supersededAt}) AS births
}
CALL (holdings, involvements, consents) {
  UNWIND reduce(ids = [holding IN holdings | holding.agencyId] + [own IN involvements | own.agencyId], consent IN consents | ids + consent.sharedWith) AS agencyId
  WITH DISTINCT agencyId
  MATCH (agency:Agency {id: agencyId})-[:HAS_STANDING]->(standing:AgencyStanding)
  RETURN collect(standing {.kind, .sensitivity, .stub, .recordedAt, .supersededAt, agencyId: agencyId, first: NOT EXISTS { MATCH (standing)-[:REPLACES]->(:AgencyStanding) }}) AS standings
}
RETURN person.id AS personId, holdings, {
    adult: person IS NOT NULL AND NOT person:Child,
    entries: entries, consents: consents, involvements: involvements, responsibilities: responsibilities, births: births,
    standings: standings, terms: [], clearances: [], glasses: []
  } AS material

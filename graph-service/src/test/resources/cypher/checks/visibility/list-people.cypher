// Everything a decision about a person is made from, for the evaluator in Java.
MATCH (person:Person)
RETURN person.id AS id, NOT person:Child AS adult,
       COLLECT { MATCH (person)<-[:INDEXES]-(entry:IndexEntry) RETURN entry {.state, .recordedAt, .supersededAt} } AS entries,
       COLLECT { MATCH (person)<-[:INVOLVEMENT_OF]-(involvement:Involvement) RETURN involvement {.agencyId, .from, .to, .recordedAt, .supersededAt} } AS involvements,
       COLLECT { MATCH (person)<-[:CONSENT_OF]-(consent:Consent) RETURN consent {.id, .agencyId, .category, .sharedWith, .sharedWithAll, .decision, .groundId, .from, .to, .recordedAt, .supersededAt, first: NOT EXISTS { MATCH (consent)-[:REPLACES]->(:Consent) }} } AS consents,
       COLLECT { MATCH (access:Access {childId: person.id}) WHERE access.glassId IS NOT NULL RETURN access {.postId, .practitionerId, .openedAt, .lapsesAt} } AS glasses,
       COLLECT { MATCH (person)<-[:RESPONSIBILITY_FOR]-(responsibility:ParentalResponsibility)-[:BORNE_BY]->(bearer:Person) RETURN responsibility {.from, .to, .recordedAt, .supersededAt, bearerId: bearer.id} } AS responsibilities,
       COLLECT { MATCH (person)<-[:BIRTH_DETAILS_OF]-(birth:BirthDetails) RETURN birth {.dateOfBirth, .recordedAt, .supersededAt} } AS births,
       COLLECT { MATCH (person)<-[:ABOUT]-(holding:Holding) RETURN holding {.id, .agencyId, .category, .sensitivity} } AS holdings

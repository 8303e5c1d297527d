// In: request. Out: entry, the request as a map; factStands says whether what it is about stands as it was.
OPTIONAL MATCH (fact:Event|Involvement|LeadAppointment|Need|Strength|Concern|Consent|Notice|Name|Residence|BirthDetails|SchoolRegistration|GpRegistration|ParentalResponsibility {id: request.factId})
WHERE fact.supersededAt IS NULL
OPTIONAL MATCH (agency:Agency {id: request.agencyId})
OPTIONAL MATCH (post:Post {id: request.answeredByPostId})<-[:HOLDS]-(practitioner:Practitioner)
WITH request {
    .id, .childId, .factId, .says, .askedBy, .requestedById, .at, .state, .answer, .answeredAt, .position, .agencyId,
    factStands: fact IS NOT NULL,
    agency: agency {.id, .name, .kind, .contactNumber},
    answeredBy: CASE WHEN practitioner IS NOT NULL THEN {id: practitioner.id, name: practitioner.name, postTitle: post.title, telephone: post.telephone, email: post.email} END
  } AS entry

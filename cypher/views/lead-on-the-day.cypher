// In: personId, full, leadKind. Out: leads, who holds that role on the day, at most one: on a day of handing over, who took over.
MATCH (person:Person {id: personId})<-[:LEADS_FOR]-(appointment:LeadAppointment {kind: leadKind})
WHERE appointment.holdingId IN full
  AND appointment.recordedAt <= $knownAt
  AND (appointment.supersededAt IS NULL OR appointment.supersededAt > $knownAt)
  AND appointment.from <= $shownOn
  AND (appointment.to IS NULL OR appointment.to >= $shownOn)
MATCH (appointment)-[:BY_POST]->(post:Post)-[:AT]->(agency:Agency)
MATCH (post)<-[:HOLDS]-(practitioner:Practitioner)
WITH {
    since: appointment.from,
    agency: agency {.id, .name, .kind, .contactNumber},
    practitioner: {id: practitioner.id, name: practitioner.name, postTitle: post.title, telephone: post.telephone, email: post.email}
  } AS lead, appointment
ORDER BY appointment.from DESC, appointment.to IS NULL DESC, appointment.to DESC, appointment.recordedAt DESC, appointment.id
LIMIT 1
RETURN collect(lead) AS leads

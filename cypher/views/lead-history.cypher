// In: personId, full. Out: appointments, the latest of both kinds of lead role, newest first.
MATCH (person:Person {id: personId})<-[:LEADS_FOR]-(appointment:LeadAppointment)
WHERE appointment.holdingId IN full
  AND appointment.recordedAt <= $knownAt
  AND (appointment.supersededAt IS NULL OR appointment.supersededAt > $knownAt)
WITH appointment
ORDER BY appointment.from DESC, appointment.to IS NULL DESC, appointment.to DESC, appointment.recordedAt DESC, appointment.id
LIMIT $most
MATCH (appointment)-[:BY_POST]->(post:Post)-[:AT]->(agency:Agency)
MATCH (post)<-[:HOLDS]-(practitioner:Practitioner)
OPTIONAL MATCH (source:Source {code: appointment.source})
WITH appointment, {
    id: appointment.id, kind: appointment.kind, from: appointment.from, to: appointment.to,
    recordedAt: appointment.recordedAt, source: source.title,
    agency: agency {.id, .name, .kind, .contactNumber},
    practitioner: {id: practitioner.id, name: practitioner.name, postTitle: post.title, telephone: post.telephone, email: post.email}
  } AS entry
ORDER BY appointment.from DESC, appointment.to IS NULL DESC, appointment.to DESC, appointment.recordedAt DESC, appointment.id
RETURN collect(entry) AS appointments

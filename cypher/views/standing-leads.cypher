// In: personId, full. Out: leads, the appointments of lead professional and key contact that stand and are not over, newest first; of those
// that began on one day the one that stays comes first. actsInPost: whether its holder still acts in the post that leads.
CALL (personId, full) {
  MATCH (person:Person {id: personId})<-[:LEADS_FOR]-(appointment:LeadAppointment)-[:BY_POST]->(post:Post)-[:AT]->(agency:Agency)
  WHERE appointment.holdingId IN full
    AND appointment.supersededAt IS NULL
    AND (appointment.to IS NULL OR appointment.to >= $day)
  MATCH (appointment)<-[:STATES]-(origin:SourceRow)
  MATCH (holding:Holding {id: appointment.holdingId})
  MATCH (post)<-[:HOLDS]-(practitioner:Practitioner)
  CALL (practitioner) {
    MATCH (practitioner)-[:HOLDS]->(held:Post)-[:HAS_TERMS]->(terms:PostTerms)
    WHERE terms.supersededAt IS NULL
      AND terms.from <= $day
      AND (terms.to IS NULL OR terms.to >= $day)
    WITH held
    ORDER BY terms.from DESC, held.code
    LIMIT 1
    RETURN collect(held.id) AS actsIn
  }
  // put in order as maps: the planner weighs each order of nodes it could read them in, which took it three times as long
  WITH appointment {
      .id, .kind, .from, .to, .recordedAt,
      originKey: origin.key,
      postId: post.id,
      practitioner: practitioner.name,
      practitionerId: practitioner.id,
      actsInPost: post.id IN actsIn,
      agencyId: agency.id,
      sensitivity: holding.sensitivity
    } AS lead
  ORDER BY lead.from DESC, lead.to IS NULL DESC, lead.to DESC, lead.recordedAt DESC, lead.id
  RETURN collect(lead) AS leads
}
RETURN leads

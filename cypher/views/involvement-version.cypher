// In: personId, full. Out: versions, the version of an involvement with the id asked for, standing or superseded; at most one.
// originKey is the row or command that states it.
CALL (personId, full) {
  MATCH (involvement:Involvement {id: $involvementId})-[:INVOLVEMENT_OF]->(person:Person {id: personId})
  WHERE involvement.holdingId IN full
  MATCH (involvement)<-[:STATES]-(origin:SourceRow)
  MATCH (involvement)-[:BY_AGENCY]->(agency:Agency)
  MATCH (holding:Holding {id: involvement.holdingId})
  OPTIONAL MATCH (involvement)-[:BY_SERVICE]->(service:Service)
  OPTIONAL MATCH (involvement)-[:BY_POST]->(post:Post)
  RETURN collect(involvement {
      .id, .role, .from, .to, .supersededAt,
      originKey: origin.key,
      agencyId: agency.id,
      agency: agency.name,
      sensitivity: holding.sensitivity,
      serviceId: service.id,
      postId: post.id
    }) AS versions
}
RETURN versions

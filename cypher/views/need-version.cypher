// In: personId, full. Out: versions, the version of a need with the id asked for, standing or superseded; at most one.
CALL (personId, full) {
  MATCH (need:Need {id: $needId})-[:NEED_OF]->(person:Person {id: personId})
  WHERE need.holdingId IN full
  MATCH (need)<-[:STATES]-(origin:SourceRow)
  MATCH (need)-[:BY_AGENCY]->(agency:Agency)
  MATCH (holding:Holding {id: need.holdingId})
  RETURN collect(need {
      .domain, .dimension, .level, .summary, .identifiedOn, .reviewedOn, .metOn, .supersededAt,
      originKey: origin.key,
      agencyId: agency.id,
      agency: agency.name,
      sensitivity: holding.sensitivity
    }) AS versions
}
RETURN versions

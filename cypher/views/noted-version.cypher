// In: personId, full. Out: versions, the version of a need, strength or concern with the id asked for, standing or superseded; at
// most one. kind says which of the three it is.
CALL (personId, full) {
  MATCH (noted:Need|Strength|Concern {id: $notedId})
  WHERE noted.subjectId = personId
    AND noted.holdingId IN full
  MATCH (noted)<-[:STATES]-(origin:SourceRow)
  MATCH (noted)-[:BY_AGENCY]->(agency:Agency)
  MATCH (holding:Holding {id: noted.holdingId})
  RETURN collect(noted {
      .id, .domain, .dimension, .level, .summary, .identifiedOn, .reviewedOn, .metOn, .noticedOn, .settledOn, .supersededAt,
      concernKind: noted.kind,
      kind: holding.category,
      originKey: origin.key,
      agencyId: agency.id,
      agency: agency.name,
      sensitivity: holding.sensitivity
    }) AS versions
}
RETURN versions

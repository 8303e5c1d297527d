// In: personId, full, existence. Out: involvements, a page of the entries shown in full, newest first;
// serviceStubs, the agencies of which only the existence of a present involvement is shown. Asked for another day or an earlier
// knowledge there are none: from the day on which it comes and goes one could read when it began and ended.
CALL (personId, full) {
  MATCH (person:Person {id: personId})<-[:INVOLVEMENT_OF]-(involvement:Involvement)
  WHERE involvement.holdingId IN full
    AND involvement.recordedAt <= $knownAt
    AND (involvement.supersededAt IS NULL OR involvement.supersededAt > $knownAt)
  WITH involvement, toString(involvement.from) + '~' + involvement.id AS position,
       CASE
         WHEN involvement.from <= $shownOn AND (involvement.to IS NULL OR involvement.to >= $shownOn) THEN 'CURRENT'
         WHEN involvement.to < $shownOn THEN 'ENDED'
         ELSE 'PLANNED'
       END AS involvementState
  WHERE involvementState IN $states
    AND position > $afterPosition
    AND position < $beforePosition
  WITH involvement, position, involvementState
  ORDER BY position DESC
  LIMIT $limit
  // include: involvement-entry
  ORDER BY entry.position DESC
  RETURN collect(entry) AS involvements
}
CALL (personId, existence) {
  MATCH (person:Person {id: personId})<-[:INVOLVEMENT_OF]-(involvement:Involvement)-[:BY_AGENCY]->(agency:Agency)
  WHERE involvement.holdingId IN existence
    AND $knownAt >= $now
    AND $shownOn = $today
    AND involvement.supersededAt IS NULL
    AND involvement.from <= $shownOn
    AND (involvement.to IS NULL OR involvement.to >= $shownOn)
  WITH DISTINCT agency
  RETURN collect({key: agency.id, contactNumber: agency.contactNumber}) AS serviceStubs
}
RETURN involvements, serviceStubs

// In: acting. Out: changes told to the viewer's post or agency after a position, oldest first, as far as they may be seen
// today: entry in full, or stub. What may not be seen is passed over before counting. Told is what stands of
// the involvement by now. A stub says what the list of involvements says: that a service is involved now, once
// however often it is, and the day it was told of first, not the moment. It stays there as long as the service is involved by
// whichever involvement: by where it moves one could read when one of them began or ended.
MATCH (change:Change)
WHERE change.recipientId IN $recipientIds
  AND change.position > $afterPosition
WITH change, acting
ORDER BY change.position
CALL (change, acting) {
  WITH change.childId AS personId, acting
  // include: decided-person
}
WITH change, full, existence, recordShown
WHERE recordShown
MATCH (involvement:Involvement {id: change.factId})
WHERE involvement.supersededAt IS NULL
WITH change, full, existence, involvement,
     CASE
       WHEN involvement.from <= $day AND (involvement.to IS NULL OR involvement.to >= $day) THEN 'CURRENT'
       WHEN involvement.to < $day THEN 'ENDED'
       ELSE 'PLANNED'
     END AS involvementState
WHERE involvement.holdingId IN full
  OR involvement.holdingId IN existence
    AND EXISTS {
      MATCH (:Person {id: change.childId})<-[:INVOLVEMENT_OF]-(present:Involvement)
      WHERE present.agencyId = involvement.agencyId
        AND present.holdingId IN existence
        AND present.supersededAt IS NULL
        AND present.from <= $day
        AND (present.to IS NULL OR present.to >= $day)
    }
    AND NOT EXISTS {
      MATCH (:Person {id: change.childId})<-[:INVOLVEMENT_OF]-(other:Involvement)
      WHERE other.agencyId = involvement.agencyId
        AND other.holdingId IN existence
        AND other.supersededAt IS NULL
      MATCH (earlier:Change {factId: other.id})
      WHERE earlier.recipientId IN $recipientIds
        AND earlier.position < change.position
    }
WITH change, involvement, involvementState, full
ORDER BY change.position
LIMIT $limit
CALL (involvement, involvementState) {
  WITH involvement, '' AS position, involvementState
  // include: involvement-entry
  RETURN entry
}
CALL (change, full) {
  WITH change.childId AS personId, full
  // include: child-summary
}
WITH change {.kind, .position, .childId, summary: summary,
    at: CASE WHEN involvement.holdingId IN full THEN change.at ELSE datetime.truncate('day', change.at) END,
    entry: CASE WHEN involvement.holdingId IN full THEN entry END,
    stub: CASE WHEN NOT involvement.holdingId IN full THEN {key: entry.agency.id, contactNumber: entry.agency.contactNumber} END
  } AS told
ORDER BY told.position
RETURN collect(told) AS changes

// In: acting. Out: changes told to the viewer's post or agency after a position, oldest first, as far as they may be seen
// today: entry in full, or stub. What may not be seen is passed over before counting.
MATCH (change:Change)
WHERE change.recipientId IN $recipientIds
  AND change.position > $afterPosition
CALL (change, acting) {
  WITH change.childId AS personId, acting
  // include: decided-person
}
WITH change, full, existence, recordShown
WHERE recordShown
MATCH (involvement:Involvement {id: change.factId})
WHERE involvement.holdingId IN full + existence
  AND involvement.supersededAt IS NULL
WITH change, involvement, full
ORDER BY change.position
LIMIT $limit
CALL (involvement) {
  WITH involvement, '' AS position, 'CURRENT' AS involvementState
  // include: involvement-entry
  RETURN entry
}
CALL (change, full) {
  WITH change.childId AS personId, full
  // include: child-summary
}
WITH change {.kind, .at, .position, .childId, summary: summary,
    entry: CASE WHEN involvement.holdingId IN full THEN entry END,
    stub: CASE WHEN NOT involvement.holdingId IN full THEN {key: entry.agency.id, contactNumber: entry.agency.contactNumber} END
  } AS told
ORDER BY told.position
RETURN collect(told) AS changes

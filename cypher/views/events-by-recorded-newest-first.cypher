// In: personId, full. Out: events, a page of the chronology between two positions on the axis of when it became known.
// The nearest entries are looked at along the record, four times as many as the page takes. Where too few of them are shown and others
// follow, the page is read along each holding that is shown, so that it costs what it shows, however much is hidden in front of it.
// The order names both properties of each index and the limits stand inside, or more would be read.
CALL (personId, full) {
  MATCH (event:Event)
  WHERE event.subjectId = personId
    AND event.recordedPosition > $afterPosition
    AND event.recordedPosition < $beforePosition
    AND event.holdingId IS NOT NULL
  WITH event, full
  ORDER BY event.subjectId DESC, event.recordedPosition DESC
  LIMIT 4 * $limit
  WITH event, full
  WHERE event.holdingId IN full
    AND event.kind IN $kinds
    AND event.occurredPosition >= $occurredFrom
    AND event.occurredPosition < $occurredBefore
    AND event.recordedAt <= $knownAt
    AND (event.supersededAt IS NULL OR event.supersededAt > $knownAt)
  WITH event
  ORDER BY event.subjectId DESC, event.recordedPosition DESC
  LIMIT $limit
  RETURN collect(event) AS nearest
}
CALL (personId, full, nearest) {
  WITH personId, full, nearest
  WHERE size(nearest) < $limit
    AND EXISTS {
      MATCH (event:Event)
      WHERE event.subjectId = personId
        AND event.recordedPosition > $afterPosition
        AND event.recordedPosition < $beforePosition
        AND event.holdingId IS NOT NULL
      WITH event
      ORDER BY event.subjectId DESC, event.recordedPosition DESC
      SKIP 4 * $limit
      LIMIT 1
      RETURN event
    }
  UNWIND full AS holdingId
  MATCH (holding:Holding {id: holdingId})
  WHERE holding.category IN [kind IN $kinds | 'EVENT_' + kind]
  CALL (personId, holdingId) {
    MATCH (event:Event)
    WHERE event.holdingId = holdingId
      AND event.subjectId = personId
      AND event.recordedPosition > $afterPosition
      AND event.recordedPosition < $beforePosition
      AND event.kind IN $kinds
      AND event.occurredPosition >= $occurredFrom
      AND event.occurredPosition < $occurredBefore
      AND event.recordedAt <= $knownAt
      AND (event.supersededAt IS NULL OR event.supersededAt > $knownAt)
    WITH event
    ORDER BY event.holdingId DESC, event.recordedPosition DESC
    LIMIT $limit
    RETURN event
  }
  WITH event
  ORDER BY event.recordedPosition DESC
  LIMIT $limit
  RETURN collect(event) AS alongHoldings
}
CALL (nearest, alongHoldings) {
  UNWIND nearest AS event
  RETURN event
  UNION
  UNWIND alongHoldings AS event
  RETURN event
}
WITH event, full, event.recordedPosition AS position
// include: event-entry
ORDER BY entry.position DESC
RETURN collect(entry) AS events

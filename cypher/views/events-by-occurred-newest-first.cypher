// In: personId, full. Out: events, a page of the chronology between two positions on the axis of when it happened.
// The order names both properties of the index and the limit stands inside, so that a page costs what it shows.
MATCH (event:Event)
WHERE event.subjectId = personId
  AND event.occurredPosition > $afterPosition
  AND event.occurredPosition < $beforePosition
  AND event.occurredPosition >= $occurredFrom
  AND event.occurredPosition < $occurredBefore
  AND event.holdingId IN full
  AND event.kind IN $kinds
  AND event.recordedAt <= $knownAt
  AND (event.supersededAt IS NULL OR event.supersededAt > $knownAt)
WITH event, full, event.occurredPosition AS position
ORDER BY event.subjectId DESC, event.occurredPosition DESC
LIMIT $limit
// include: event-entry
ORDER BY entry.position DESC
RETURN collect(entry) AS events

MATCH (event:Event)
UNWIND [event.occurredPosition, event.recordedPosition] AS position
WITH event, position
WHERE NOT position =~ '[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]{6})?Z~.+'
   OR NOT position ENDS WITH '~' + event.id
RETURN 'Event whose position is not a moment and its id' AS detail,
    count(DISTINCT event) AS violations
UNION ALL
MATCH (event:Event)
WHERE NOT event.occurredPosition STARTS WITH left(event.occurred, 10)
   OR NOT event.recordedPosition STARTS WITH left(toString(event.recordedAt), 10)
RETURN 'Event whose position is of another day' AS detail,
    count(event) AS violations

// Days on which something happened to a child, newest first.
MATCH (event:Event {subjectId: $childId})
WHERE event.supersededAt IS NULL
WITH DISTINCT left(event.occurredPosition, 10) AS day
RETURN day
ORDER BY day DESC

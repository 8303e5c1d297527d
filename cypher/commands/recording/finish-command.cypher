// What the command came to, and what is to be told of it, beside what it did.
MATCH (command:SourceRow {key: $key})
SET command.recordedId = $recordedId,
    command.authorPostId = $authorPostId,
    command.reason = $reason
CREATE (event:OutboxEvent)
SET event = $event

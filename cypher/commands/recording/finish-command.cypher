MATCH (command:SourceRow {key: $key})
SET command.recordedId = $recordedId,
    command.authorPostId = $authorPostId,
    command.reason = $reason

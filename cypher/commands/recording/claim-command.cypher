// Takes a command's id for it, or yields what the id was taken for before. A command is a row of the source recorded-here.
MERGE (command:SourceRow {key: $command.key})
ON CREATE SET
  command = $command,
  command:Command
RETURN command.id AS id, command.hash AS hash, command.recordedId AS recordedId

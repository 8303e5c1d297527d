// One process tells at a time: positions follow each other.
MERGE (outbox:Outbox {name: 'outbox'})
ON CREATE SET outbox.toldUpTo = ''
SET outbox.lock = true
REMOVE outbox.lock
RETURN outbox.toldUpTo AS toldUpTo

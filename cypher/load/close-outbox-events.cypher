MATCH (outbox:Outbox {name: 'outbox'})
SET outbox.toldUpTo = $toldUpTo
WITH outbox
UNWIND $ids AS id
MATCH (event:OutboxEvent {id: id})
REMOVE event.waitingSince

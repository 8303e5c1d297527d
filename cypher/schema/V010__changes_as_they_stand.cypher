// A correction of birth details is asked for by their id.
CREATE CONSTRAINT birth_details_id IF NOT EXISTS FOR (birth:BirthDetails) REQUIRE birth.id IS UNIQUE;
// What was announced and is replaced is told as it stands.
CREATE INDEX change_fact IF NOT EXISTS FOR (change:Change) ON (change.factId);
CREATE INDEX outbox_event_fact IF NOT EXISTS FOR (event:OutboxEvent) ON (event.factId);

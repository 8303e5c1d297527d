// Who looked, searched, wrote or was refused: found by the child it was about, or walked in the order of time.
CREATE CONSTRAINT audit_entry_id IF NOT EXISTS FOR (entry:AuditEntry) REQUIRE entry.id IS UNIQUE;
CREATE INDEX audit_entry_of_child IF NOT EXISTS FOR (entry:AuditEntry) ON (entry.childId, entry.at);
CREATE INDEX audit_entry_at IF NOT EXISTS FOR (entry:AuditEntry) ON (entry.at);

// What was recorded here and still has to be told.
CREATE CONSTRAINT outbox_event_id IF NOT EXISTS FOR (event:OutboxEvent) REQUIRE event.id IS UNIQUE;
CREATE INDEX outbox_event_waiting IF NOT EXISTS FOR (event:OutboxEvent) ON (event.waitingSince);

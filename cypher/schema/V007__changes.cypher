// What others are told, each change once for a post or an agency, read in the order in which it was told.
CREATE CONSTRAINT change_key IF NOT EXISTS FOR (change:Change) REQUIRE change.key IS UNIQUE;
CREATE INDEX change_told IF NOT EXISTS FOR (change:Change) ON (change.recipientId, change.position);
CREATE CONSTRAINT outbox_name IF NOT EXISTS FOR (outbox:Outbox) REQUIRE outbox.name IS UNIQUE;

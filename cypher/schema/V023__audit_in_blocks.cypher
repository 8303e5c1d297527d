// Entries of the audit wait until they are sealed, and are read again by the block they are sealed in.
CREATE CONSTRAINT audit_chain_name IF NOT EXISTS FOR (chain:AuditChain) REQUIRE chain.name IS UNIQUE;
CREATE CONSTRAINT audit_block_number IF NOT EXISTS FOR (block:AuditBlock) REQUIRE block.number IS UNIQUE;
CREATE INDEX audit_entry_waiting IF NOT EXISTS FOR (entry:AuditEntry) ON (entry.waitingSince);
CREATE INDEX audit_entry_sealed IF NOT EXISTS FOR (entry:AuditEntry) ON (entry.block);
// It was there for sealing in the order of time, which is the order of waiting.
DROP INDEX audit_entry_at IF EXISTS;

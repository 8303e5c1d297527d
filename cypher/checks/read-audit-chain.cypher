// The chain of blocks in which the audit is sealed; nothing where nothing was sealed yet.
MATCH (chain:AuditChain {name: 'audit'})
RETURN chain.id AS id, chain.blocks AS blocks, chain.entries AS entries, chain.hash AS hash

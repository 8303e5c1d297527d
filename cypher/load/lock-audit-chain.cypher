// One process seals at a time: blocks follow each other.
MERGE (chain:AuditChain {name: 'audit'})
ON CREATE SET chain.id = randomUUID(), chain.blocks = 0, chain.entries = 0
SET chain.hash = coalesce(chain.hash, chain.id),
    chain.lock = true
REMOVE chain.lock
RETURN chain.id AS id, chain.blocks AS blocks, chain.entries AS entries, chain.hash AS hash

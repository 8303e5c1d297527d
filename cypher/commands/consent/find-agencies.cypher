MATCH (agency:Agency)
WHERE agency.id IN $ids
RETURN agency.id AS id

MATCH (node)
UNWIND labels(node) AS label
RETURN label, count(*) AS nodes

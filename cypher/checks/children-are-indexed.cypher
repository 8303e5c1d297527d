MATCH (child:Child)
WHERE NOT EXISTS {
  MATCH (entry:IndexEntry)-[:INDEXES]->(child)
  WHERE entry.supersededAt IS NULL
    AND entry.state IN ['INDEXED', 'HIDDEN_ON_REQUEST', 'SEALED']
}
RETURN 'Child without an index entry that stands' AS detail,
    count(child) AS violations
UNION ALL
MATCH (entry:IndexEntry)-[:INDEXES]->(person:Person)
WHERE NOT person:Child
RETURN 'Adult with an index entry' AS detail,
    count(person) AS violations

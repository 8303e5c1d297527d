UNWIND $keys AS key
MATCH (row:SourceRow {key: key})
CALL (row) {
  OPTIONAL MATCH (row)-[:STATES]->(fact)
  RETURN head(collect(fact.subjectId)) AS subjectId,
      sum(CASE WHEN fact IS NOT NULL AND fact.supersededAt IS NULL THEN 1 ELSE 0 END) AS standing,
      sum(CASE WHEN fact:IndexEntry AND fact.supersededAt IS NULL THEN 1 ELSE 0 END) > 0 AS ofChild
}
RETURN row.key AS key,
    row.hash AS hash,
    row.recordedAt AS recordedAt,
    row.replaces AS replaces,
    subjectId,
    standing,
    ofChild

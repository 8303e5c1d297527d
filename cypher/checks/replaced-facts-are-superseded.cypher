MATCH (later)-[:REPLACES]->(earlier)
WITH later, earlier, CASE
  WHEN labels(later) <> labels(earlier) THEN ' that replaces something of another kind'
  WHEN earlier.supersededAt IS NULL OR earlier.supersededAt <> later.recordedAt THEN ' that was replaced and is not superseded at that moment'
  WHEN coalesce(later.subjectId, '') <> coalesce(earlier.subjectId, '') THEN ' that was replaced by one about another person'
END AS detail
WHERE detail IS NOT NULL
RETURN head(labels(earlier)) + detail AS detail,
    count(*) AS violations

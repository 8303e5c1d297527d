MATCH (fact)
WHERE fact.to < fact.from
   OR fact.supersededAt < fact.recordedAt
RETURN head(labels(fact)) + ' that ends before it begins' AS detail,
    count(fact) AS violations

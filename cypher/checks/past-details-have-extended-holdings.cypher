// Who sees a home that is past, a legal name that was given up or birth details that were put right is decided by the holder's
// extended details of the same sensitivity.
MATCH (fact:Residence|Name|BirthDetails)
WHERE (NOT fact:Name OR fact.kind = 'LEGAL')
  AND NOT EXISTS {
    MATCH (holding:Holding {id: fact.holdingId})
    MATCH (extended:Holding {id: fact.extendedHoldingId, category: 'EXTENDED_DETAILS'})
    WHERE extended.subjectId = holding.subjectId
      AND extended.agencyId = holding.agencyId
      AND extended.sensitivity = holding.sensitivity
  }
RETURN head(labels(fact)) + ' without the holding of when it is past' AS detail,
    count(fact) AS violations

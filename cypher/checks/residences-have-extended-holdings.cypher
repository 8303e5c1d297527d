// Who sees a home that is past is decided by the holder's extended details of the same sensitivity.
MATCH (residence:Residence)
WHERE NOT EXISTS {
  MATCH (holding:Holding {id: residence.holdingId})
  MATCH (extended:Holding {id: residence.extendedHoldingId, category: 'EXTENDED_DETAILS'})
  WHERE extended.subjectId = holding.subjectId
    AND extended.agencyId = holding.agencyId
    AND extended.sensitivity = holding.sensitivity
}
RETURN 'Residence without the holding of when it is past' AS detail,
    count(residence) AS violations

MATCH (fact:IndexEntry|Name|BirthDetails|Residence|SchoolRegistration|GpRegistration|FamilyMembership|ParentalResponsibility|Involvement|LeadAppointment|Event|Need|Strength|Concern|Consent|Notice)
WHERE NOT EXISTS {
  MATCH (holding:Holding {id: fact.holdingId})
  WHERE holding.subjectId = fact.subjectId
}
RETURN head(labels(fact)) + ' whose holding is missing or about another person' AS detail,
    count(fact) AS violations

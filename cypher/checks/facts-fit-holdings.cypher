// A fact in a holding of another category would be decided on by the wrong rules.
MATCH (fact:IndexEntry|Name|BirthDetails|Residence|SchoolRegistration|GpRegistration|FamilyMembership|ParentalResponsibility|Involvement|LeadAppointment|Event|Need|Strength|Concern|Consent|Notice)
MATCH (holding:Holding {id: fact.holdingId})
WITH fact, holding, CASE head(labels(fact))
  WHEN 'IndexEntry' THEN 'RECORD'
  WHEN 'Name' THEN CASE fact.kind WHEN 'LEGAL' THEN 'BASIC_DETAILS' ELSE 'EXTENDED_DETAILS' END
  WHEN 'BirthDetails' THEN 'BASIC_DETAILS'
  WHEN 'Residence' THEN 'BASIC_DETAILS'
  WHEN 'SchoolRegistration' THEN 'BASIC_DETAILS'
  WHEN 'GpRegistration' THEN 'BASIC_DETAILS'
  WHEN 'FamilyMembership' THEN 'FAMILY'
  WHEN 'ParentalResponsibility' THEN 'FAMILY'
  WHEN 'Involvement' THEN 'INVOLVEMENT'
  WHEN 'LeadAppointment' THEN 'LEAD'
  WHEN 'Event' THEN 'EVENT_' + fact.kind
  WHEN 'Need' THEN 'NEED'
  WHEN 'Strength' THEN 'STRENGTH'
  WHEN 'Concern' THEN 'CONCERN'
  WHEN 'Consent' THEN 'CONSENT'
  WHEN 'Notice' THEN 'NOTICE'
END AS category
WHERE coalesce(category, '') <> coalesce(holding.category, '')
RETURN head(labels(fact)) + ' in a holding of another category' AS detail,
    count(fact) AS violations

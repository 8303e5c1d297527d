MATCH (fact:IndexEntry|Name|BirthDetails|Residence|SchoolRegistration|GpRegistration|FamilyMembership|ParentalResponsibility|Involvement|LeadAppointment|Event|Need|Strength|Concern|Consent|Notice|Conflict)
WHERE NOT EXISTS {
  MATCH (fact)-[relationship]->(subject:Person {id: fact.subjectId})
  WHERE type(relationship) IN ['INDEXES', 'NAME_OF', 'BIRTH_DETAILS_OF', 'RESIDENCE_OF', 'SCHOOLING_OF', 'GP_REGISTRATION_OF', 'MEMBERSHIP_OF', 'RESPONSIBILITY_FOR', 'INVOLVEMENT_OF', 'LEADS_FOR', 'EVENT_OF', 'NEED_OF', 'STRENGTH_OF', 'CONCERN_OF', 'CONSENT_OF', 'NOTICE_OF', 'CONFLICT_OF']
}
RETURN head(labels(fact)) + ' that is not connected to its subject' AS detail,
    count(fact) AS violations

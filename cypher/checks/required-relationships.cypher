WITH {
  Service: ['OFFERED_BY'],
  Post: ['AT'],
  Identifier: ['IDENTIFIES'],
  Holding: ['ABOUT', 'HELD_BY'],
  IndexEntry: ['INDEXES'],
  Name: ['NAME_OF'],
  BirthDetails: ['BIRTH_DETAILS_OF'],
  Residence: ['RESIDENCE_OF', 'AT_ADDRESS'],
  SchoolRegistration: ['SCHOOLING_OF'],
  GpRegistration: ['GP_REGISTRATION_OF'],
  FamilyMembership: ['MEMBERSHIP_OF', 'IN_FAMILY'],
  ParentalResponsibility: ['RESPONSIBILITY_FOR', 'BORNE_BY'],
  Involvement: ['INVOLVEMENT_OF', 'BY_AGENCY'],
  LeadAppointment: ['LEADS_FOR', 'BY_POST'],
  Event: ['EVENT_OF', 'BY_AGENCY'],
  Need: ['NEED_OF', 'BY_AGENCY'],
  Strength: ['STRENGTH_OF', 'BY_AGENCY'],
  Concern: ['CONCERN_OF', 'BY_AGENCY'],
  Consent: ['CONSENT_OF', 'COVERS'],
  Notice: ['NOTICE_OF', 'BY_AGENCY'],
  Conflict: ['CONFLICT_OF']
} AS required
MATCH (node)
UNWIND labels(node) AS label
UNWIND required[label] AS type
WITH node, label, type
WHERE COUNT { MATCH (node)-[relationship]->() WHERE type(relationship) = type } <> 1
RETURN label + ' without exactly one ' + type AS detail,
    count(node) AS violations

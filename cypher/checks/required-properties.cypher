// Community edition has no existence constraints: this stands in for them.
WITH {
  Source: ['code', 'title', 'staleAfterDays', 'extractedAt'],
  SourceRow: ['key', 'source', 'file', 'reference', 'hash', 'recordedAt'],
  Area: ['code', 'name'],
  Agency: ['id', 'code', 'name', 'kind', 'contactNumber'],
  AgencyStanding: ['kind', 'sensitivity', 'stub', 'recordedAt'],
  Service: ['id', 'code', 'name'],
  Practitioner: ['id', 'code', 'name'],
  Clearance: ['recordedAt'],
  Post: ['id', 'code', 'title', 'accessLevel', 'from'],
  PostTerms: ['accessLevel', 'title', 'from', 'recordedAt'],
  Person: ['id'],
  Identifier: ['key', 'system', 'value'],
  Family: ['id', 'key'],
  Address: ['id', 'key', 'linesFolded', 'postcodeFolded'],
  Holding: ['id', 'key', 'subjectId', 'agencyId', 'category', 'sensitivity'],
  IndexEntry: ['id', 'holdingId', 'subjectId', 'source', 'recordedAt', 'state'],
  Name: ['id', 'holdingId', 'subjectId', 'source', 'recordedAt', 'kind', 'given', 'family', 'givenFolded', 'familyFolded', 'givenSound', 'familySound'],
  BirthDetails: ['id', 'holdingId', 'subjectId', 'source', 'recordedAt', 'sex'],
  Residence: ['id', 'holdingId', 'extendedHoldingId', 'subjectId', 'source', 'recordedAt', 'kind'],
  SchoolRegistration: ['id', 'holdingId', 'subjectId', 'source', 'recordedAt', 'status'],
  GpRegistration: ['id', 'holdingId', 'subjectId', 'source', 'recordedAt', 'status'],
  FamilyMembership: ['id', 'holdingId', 'subjectId', 'source', 'recordedAt', 'role'],
  ParentalResponsibility: ['id', 'holdingId', 'subjectId', 'source', 'recordedAt', 'basis'],
  Involvement: ['id', 'holdingId', 'subjectId', 'source', 'recordedAt', 'agencyId', 'role', 'from'],
  LeadAppointment: ['id', 'holdingId', 'subjectId', 'source', 'recordedAt', 'kind', 'from'],
  Event: ['id', 'holdingId', 'subjectId', 'source', 'recordedAt', 'kind', 'type', 'summary', 'occurred', 'precision', 'occurredPosition', 'recordedPosition'],
  Need: ['id', 'holdingId', 'subjectId', 'source', 'recordedAt', 'domain', 'dimension', 'level', 'summary', 'identifiedOn'],
  Strength: ['id', 'holdingId', 'subjectId', 'source', 'recordedAt', 'domain', 'dimension', 'summary', 'identifiedOn'],
  Concern: ['id', 'holdingId', 'subjectId', 'source', 'recordedAt', 'kind', 'summary', 'noticedOn'],
  Consent: ['id', 'holdingId', 'subjectId', 'source', 'recordedAt', 'agencyId', 'category', 'sharedWith', 'sharedWithAll', 'decision', 'from'],
  Notice: ['id', 'holdingId', 'subjectId', 'source', 'recordedAt', 'issuedTo', 'route', 'issuedOn'],
  BrokenGlass: ['id', 'postId', 'practitionerId', 'agencyId', 'purpose', 'reason', 'criteria', 'position', 'brokenAt', 'lapsesAt'],
  Conflict: ['id', 'key', 'subjectId', 'kind', 'state', 'recordedAt']
} AS required
MATCH (node)
UNWIND labels(node) AS label
UNWIND required[label] AS property
WITH node, label, property
WHERE node[property] IS NULL
RETURN label + ' without ' + property AS detail,
    count(node) AS violations

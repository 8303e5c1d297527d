// In: personId, acting. Out: recordShown, full and existence: ids of the holdings about the person that the viewer
// sees in full, or only the existence of. What is seen as it was known then must be permitted today and then.
// An agency that chose so is never shown by its existence alone.
// What a lawful ground opens is agreed, where grounds are; one with no id is the ground OTHER.
// A seat whose breaksGlass is true is decided for as if the glass had been broken.
// Of two decisions of one day the one recorded later counts, and at once a no; putting a yes right later does not revive it.
OPTIONAL MATCH (person:Person {id: personId})
CALL (person) {
  MATCH (person)<-[:INDEXES]-(entry:IndexEntry)
  RETURN collect(entry {.state, .recordedAt, .supersededAt}) AS entries
}
CALL (person) {
  MATCH (person)<-[:CONSENT_OF]-(consent:Consent)
  RETURN collect(consent {.agencyId, .category, .sharedWith, .sharedWithAll, .decision, .groundId, .from, .to, .recordedAt, .supersededAt, first: NOT EXISTS { MATCH (consent)-[:REPLACES]->(:Consent) }}) AS consents
}
CALL (person, acting) {
  MATCH (person)<-[:INVOLVEMENT_OF]-(involvement:Involvement)
  WHERE any(seat IN acting WHERE seat.agencyId = involvement.agencyId)
  RETURN collect(involvement {.agencyId, .from, .to, .recordedAt, .supersededAt}) AS ownInvolvements
}
CALL (person, acting) {
  MATCH (person)<-[:RESPONSIBILITY_FOR]-(responsibility:ParentalResponsibility)-[:BORNE_BY]->(bearer:Person)
  WHERE any(seat IN acting WHERE seat.subjectId = bearer.id)
  RETURN collect(responsibility {.from, .to, .recordedAt, .supersededAt}) AS ownResponsibilities
}
CALL (person, acting) {
  MATCH (person)<-[:BIRTH_DETAILS_OF]-(birth:BirthDetails)
  WHERE any(seat IN acting WHERE seat.subjectId IS NOT NULL)
  RETURN collect(birth {.dateOfBirth, .recordedAt, .supersededAt}) AS births
}
CALL (person) {
  MATCH (access:Access {childId: person.id, postId: $postId})
  WHERE access.lapsesAt > $knownAt
    AND access.glassId IS NOT NULL
  RETURN collect(access {.practitionerId, .openedAt, .lapsesAt}) AS glasses
}
WITH person, consents, [seat IN acting |
  seat {
    .*,
    states: CASE
      WHEN person:Child THEN [entry IN entries
        WHERE entry.recordedAt <= seat.at
          AND (entry.supersededAt IS NULL OR entry.supersededAt > seat.at) | entry.state]
      ELSE ['ADULT']
    END,
    // null where the viewer does not stand so, which no rule names; whose agency holds it is looked at for each holding
    relations: ['ANY', 'OWN_AGENCY',
      CASE WHEN seat.subjectId = person.id THEN 'SUBJECT' END,
      CASE
        WHEN coalesce(seat.breaksGlass, false)
          OR any(glass IN glasses
            WHERE glass.practitionerId = seat.holderId
              AND glass.openedAt <= seat.at
              AND glass.lapsesAt > seat.at) THEN 'BROKE_GLASS'
      END,
      CASE
        WHEN any(own IN ownInvolvements
          WHERE own.agencyId = seat.agencyId
            AND own.from <= seat.day
            AND (own.to IS NULL OR own.to >= seat.day)
            AND own.recordedAt <= seat.at
            AND (own.supersededAt IS NULL OR own.supersededAt > seat.at)) THEN 'INVOLVED'
      END,
      CASE
        WHEN any(own IN ownResponsibilities
            WHERE (own.from IS NULL OR own.from <= seat.day)
              AND (own.to IS NULL OR own.to >= seat.day)
              AND own.recordedAt <= seat.at
              AND (own.supersededAt IS NULL OR own.supersededAt > seat.at))
          AND none(birth IN births
            WHERE birth.dateOfBirth IS NOT NULL
              AND birth.dateOfBirth <= seat.decidesAloneSince
              AND birth.recordedAt <= seat.at
              AND (birth.supersededAt IS NULL OR birth.supersededAt > seat.at)) THEN 'RESPONSIBLE'
      END]
  }] AS seats
// whether a rule may fire for a seat hangs on the person alone: it is looked at once, not for each holding
WITH person, consents, [seat IN seats |
  seat {
    .at, .day, .agencyId, .lawfulGrounds,
    rules: [rule IN seat.rules
      WHERE seat.level IN rule.levels
        AND (rule.viewerKinds IS NULL OR seat.agencyKind IN rule.viewerKinds)
        AND size(seat.states) > 0
        AND all(state IN seat.states WHERE state IN rule.indexStates)
        AND rule.relation IN seat.relations]
  }] AS seats
CALL (person, consents, seats) {
  CALL (person) {
    MATCH (person)<-[:ABOUT]-(holding:Holding)-[:HELD_BY]->(holder:Agency)
    WITH holder, collect(holding {.id, .category, .sensitivity}) AS holdings
    CALL (holder) {
      MATCH (holder)-[:HAS_STANDING]->(standing:AgencyStanding)
      RETURN collect(standing {.kind, .sensitivity, .stub, .recordedAt, .supersededAt, first: NOT EXISTS { MATCH (standing)-[:REPLACES]->(:AgencyStanding) }}) AS standings
    }
    RETURN holder.id AS holderId, holdings, standings
  }
  WITH holderId, holdings, [seat IN seats |
    seat {
      .agencyId, .lawfulGrounds, .rules,
      standing: head([standing IN standings
        WHERE (standing.first OR standing.recordedAt <= seat.at)
          AND (standing.supersededAt IS NULL OR standing.supersededAt > seat.at) | standing]),
      said: [consent IN consents
        WHERE consent.agencyId = holderId
          AND (consent.sharedWithAll OR seat.agencyId IN consent.sharedWith)
          AND consent.from <= seat.day
          AND (consent.to IS NULL OR consent.to >= seat.day)
          AND consent.recordedAt <= seat.at
          AND (consent.supersededAt IS NULL OR consent.supersededAt > seat.at) | consent]
    }] AS asked
  UNWIND holdings AS holding
  WITH holderId, holding, [seat IN asked |
    seat {
      .agencyId, .rules, .standing,
      covering: [consent IN seat.said
        WHERE consent.category IN ['ALL', holding.category]
          AND (consent.decision <> 'LAWFUL_GROUND'
            OR size(seat.lawfulGrounds) = 0
            OR any(lawful IN seat.lawfulGrounds
              WHERE lawful.id = coalesce(consent.groundId, 'OTHER')
                AND holding.category IN lawful.categories)) | consent]
    }] AS asked
  WITH holding, [seat IN asked |
    [rule IN seat.rules
      WHERE holding.category IN rule.categories
        AND holding.sensitivity IN rule.sensitivities
        AND seat.standing.sensitivity IN rule.sensitivities
        AND (rule.disclose = 'FULL' OR seat.standing.stub = 'SHOWN')
        AND (rule.holderKinds IS NULL OR seat.standing.kind IN rule.holderKinds)
        AND (rule.relation <> 'OWN_AGENCY' OR seat.agencyId = holderId)
        AND (NOT rule.consentNeeded
          OR any(ground IN seat.covering WHERE ground.decision = 'LAWFUL_GROUND')
          OR any(given IN seat.covering
            WHERE given.decision = 'GIVEN'
              AND none(against IN seat.covering
                WHERE against.decision IN ['REFUSED', 'WITHDRAWN']
                  AND (against.from > given.from
                    OR against.from = given.from AND (NOT given.first OR against.recordedAt >= given.recordedAt)))))
      | rule.disclose]] AS answers
  WHERE size(answers) = size($moments)
  WITH holding, CASE
    WHEN all(answer IN answers WHERE 'FULL' IN answer) THEN 'FULL'
    WHEN all(answer IN answers WHERE 'FULL' IN answer OR 'EXISTENCE' IN answer) THEN 'EXISTENCE'
    ELSE 'NONE'
  END AS disclosure
  RETURN collect(CASE WHEN disclosure = 'FULL' THEN holding {.id, .category} END) AS fullHoldings,
         collect(CASE WHEN disclosure = 'EXISTENCE' THEN holding.id END) AS existence
}
WITH any(holding IN fullHoldings WHERE holding.category = 'RECORD') OR person:Person AND NOT person:Child AS recordShown, fullHoldings, existence
RETURN recordShown,
       CASE WHEN recordShown THEN [holding IN fullHoldings | holding.id] ELSE [] END AS full,
       CASE WHEN recordShown THEN existence ELSE [] END AS existence

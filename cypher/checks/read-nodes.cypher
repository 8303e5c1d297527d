// All that a digest covers: not what is kept about running the service.
MATCH (node)
WHERE none(label IN labels(node) WHERE label IN ['Access', 'SharingAgreement', 'AgreementPeriod', 'LoadRun', 'OutboxEvent', 'Outbox', 'Change', 'CorrectionRequest'] OR label STARTS WITH 'Audit' OR label STARTS WITH '__')
  AND NOT (node:Command AND NOT EXISTS { MATCH (node)-[:STATES]->() })
RETURN elementId(node) AS node,
    labels(node) AS labels,
    properties(node) AS properties

// Keeps a policy pack by hash and, when it is not the one in force, puts it in force from now on.
MERGE (agreement:SharingAgreement {hash: $hash})
ON CREATE SET
  agreement.name = $name,
  agreement.text = $text
WITH agreement
OPTIONAL MATCH (newest:AgreementPeriod)
WITH agreement, newest
ORDER BY newest.since DESC
LIMIT 1
WITH agreement, newest
WHERE newest IS NULL
   OR NOT EXISTS { MATCH (newest)-[:OF_AGREEMENT]->(agreement) }
CREATE (:AgreementPeriod {since: $now})-[:OF_AGREEMENT]->(agreement)

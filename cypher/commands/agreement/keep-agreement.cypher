// Keeps a policy pack by hash and, when it is not the one in force, puts it in force from now on. Answers with the
// hash of the one before, empty when there was none, or with no row when nothing changes. Setting what is set
// already is a lock: two processes that bring the same pack are one change.
MERGE (agreement:SharingAgreement {hash: $hash})
SET agreement.name = $name,
    agreement.text = $text
WITH agreement
OPTIONAL MATCH (newest:AgreementPeriod)
WITH agreement, newest
ORDER BY newest.since DESC
LIMIT 1
OPTIONAL MATCH (newest)-[:OF_AGREEMENT]->(former:SharingAgreement)
WITH agreement, coalesce(former.hash, '') AS formerHash
WHERE formerHash <> $hash
CREATE (:AgreementPeriod {since: $now})-[:OF_AGREEMENT]->(agreement)
RETURN formerHash

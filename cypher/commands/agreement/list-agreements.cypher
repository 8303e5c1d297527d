// Every sharing agreement that was in force and since when.
MATCH (period:AgreementPeriod)-[:OF_AGREEMENT]->(agreement:SharingAgreement)
RETURN period.since AS since, agreement.name AS name, agreement.text AS text
ORDER BY since

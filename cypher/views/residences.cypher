// In: personId, full. Out: residences, present and past, newest first; only those of the day $livedOn where one is given.
// Where somebody lives is a basic detail. Where they lived before, or will live, is an extended one: it takes a second
// holding, seen in full too. Whoever asks for what was known then has to be shown it today as well, so a home that
// was present then and is past by now takes both. contested: sources disagree on it, maybe in what is not shown here.
MATCH (person:Person {id: personId})<-[:RESIDENCE_OF]-(residence:Residence)-[:AT_ADDRESS]->(address:Address)
WHERE residence.holdingId IN full
  AND residence.recordedAt <= $knownAt
  AND (residence.supersededAt IS NULL OR residence.supersededAt > $knownAt)
  AND (residence.extendedHoldingId IN full
    OR (residence.supersededAt IS NULL OR residence.supersededAt > $now)
      AND all(day IN [$day, $today]
        WHERE (residence.from IS NULL OR residence.from <= day)
          AND (residence.to IS NULL OR residence.to >= day)))
  AND ($livedOn IS NULL
    OR (residence.from IS NULL OR residence.from <= $livedOn)
      AND (residence.to IS NULL OR residence.to >= $livedOn))
OPTIONAL MATCH (source:Source {code: residence.source})
WITH residence, address, source
ORDER BY residence.from IS NULL, residence.from DESC, residence.source, residence.id
LIMIT $most
RETURN collect(residence {
    .id, .kind, .from, .to,
    source: source.title, statedBy: residence.source,
    contested: EXISTS {
      MATCH (residence)<-[:CLAIM]-(conflict:Conflict)
      WHERE conflict.state = 'OPEN'
    },
    line1: address.line1, line2: address.line2, town: address.town, postcode: address.postcode,
    addressId: address.id, uprn: address.uprn, place: address.linesFolded + ', ' + address.postcodeFolded
  }) AS residences

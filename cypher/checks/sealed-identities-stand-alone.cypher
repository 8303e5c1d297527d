MATCH (sealed:Child)<-[:INDEXES]-(entry:IndexEntry {state: 'SEALED'})
WHERE entry.supersededAt IS NULL
MATCH (sealed)<-[:BIRTH_DETAILS_OF]-(own:BirthDetails)
MATCH (other:BirthDetails)
WHERE other.subjectId <> sealed.id
  AND (other.nhsNumber = own.nhsNumber OR other.uniquePupilNumber = own.uniquePupilNumber)
RETURN 'Sealed child whose number somebody else has' AS detail,
    count(DISTINCT sealed) AS violations
UNION ALL
MATCH (row:SourceRow)-[:STATES]->(fact)
WITH row, count(DISTINCT fact.subjectId) AS subjects
WHERE subjects > 1
RETURN 'Row whose facts are about two people' AS detail,
    count(row) AS violations
UNION ALL
MATCH (sealed:Child)<-[:INDEXES]-(entry:IndexEntry {state: 'SEALED'})
WHERE entry.supersededAt IS NULL
MATCH (sealed)<-[:INDEXES]-(another:IndexEntry)
WHERE another.supersededAt IS NULL
  AND another.state <> 'SEALED'
RETURN 'Sealed child whom another source does not call sealed' AS detail,
    count(DISTINCT sealed) AS violations

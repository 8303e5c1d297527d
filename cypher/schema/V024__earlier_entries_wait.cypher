// What was put on record before there were blocks is sealed as it is now. There may be millions: not in one transaction.
MATCH (entry:AuditEntry)
WHERE entry.block IS NULL
  AND entry.waitingSince IS NULL
CALL (entry) {
  SET entry.waitingSince = datetime()
} IN TRANSACTIONS OF 10000 ROWS;

// Until an index is there, what looks by it looks through everything of its kind.
CALL db.awaitIndexes($atMostSeconds)

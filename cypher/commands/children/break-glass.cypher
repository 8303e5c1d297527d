// It is on record whether or not somebody was meant; for whoever was, the record is open until it lapses.
CREATE (glass:BrokenGlass)
SET glass = $glass
WITH glass
WHERE glass.childId IS NOT NULL
CREATE (:Access {id: glass.id, childId: glass.childId, postId: glass.postId, purpose: glass.purpose, reason: glass.reason, openedAt: glass.brokenAt, lapsesAt: glass.lapsesAt})

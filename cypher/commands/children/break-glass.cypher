// It is on record whether or not somebody was meant; for whoever was, the record is open until it lapses.
CREATE (glass:BrokenGlass)
SET glass = $glass
WITH glass
UNWIND $opened AS opened
CREATE (:Access {id: opened.accessId, childId: opened.childId, glassId: glass.id, postId: glass.postId, practitionerId: glass.practitionerId, purpose: glass.purpose, reason: glass.reason, openedAt: glass.brokenAt, lapsesAt: glass.lapsesAt})

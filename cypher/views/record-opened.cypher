// In: childId. Out: glassBroken, whether the viewer broke the glass for it, and that has not lapsed; opened, whether the viewer has opened the record and it has not lapsed. To whom it is about, and to
// whoever is responsible for them, a record is always open.
MATCH (access:Access {childId: childId, postId: $postId, practitionerId: $practitionerId})
WHERE access.openedAt <= $now
  AND access.lapsesAt > $now
RETURN count(access.glassId) > 0 AS glassBroken,
       count(access) > 0 OR $subjectId <> '' AS opened

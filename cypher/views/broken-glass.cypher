// In: acting. Out: broken, a page of where the glass was broken, newest first, for a viewer of a level among $governanceLevels;
// who did and why, never for whom, nor whether somebody was found.
CALL (acting) {
  MATCH (glass:BrokenGlass)
  WHERE any(seat IN acting WHERE seat.level IN $governanceLevels)
    AND glass.position > $afterPosition
    AND glass.position < $beforePosition
  WITH glass
  ORDER BY glass.position DESC
  LIMIT $limit
  MATCH (post:Post {id: glass.postId})
  MATCH (agency:Agency {id: glass.agencyId})
  MATCH (practitioner:Practitioner {id: glass.practitionerId})
  WITH glass {
      .id, .position, .purpose, .reason, .criteria, .brokenAt, .lapsesAt,
      agency: agency {.id, .name, .kind, .contactNumber},
      practitioner: {id: practitioner.id, name: practitioner.name, postTitle: post.title, telephone: post.telephone, email: post.email}
    } AS entry
  ORDER BY entry.position DESC
  RETURN collect(entry) AS broken
}
RETURN broken

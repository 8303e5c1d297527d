// Openings of a record that have lapsed are not looked at, however many there were.
CREATE INDEX access_lapsing IF NOT EXISTS FOR (access:Access) ON (access.childId, access.postId, access.lapsesAt);

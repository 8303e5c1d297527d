// Openings of a record that have lapsed are not looked at, however many there were; those by broken glass are few.
CREATE INDEX access_lapsing IF NOT EXISTS FOR (access:Access) ON (access.childId, access.postId, access.lapsesAt);
CREATE INDEX access_by_glass IF NOT EXISTS FOR (access:Access) ON (access.childId, access.postId, access.glassId);

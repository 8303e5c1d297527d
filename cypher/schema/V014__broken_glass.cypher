// Where the glass was broken: found by the child and the post at every decision, and walked in the order of time.
CREATE CONSTRAINT broken_glass_id IF NOT EXISTS FOR (glass:BrokenGlass) REQUIRE glass.id IS UNIQUE;
CREATE INDEX broken_glass_of_child IF NOT EXISTS FOR (glass:BrokenGlass) ON (glass.childId, glass.postId);
CREATE INDEX broken_glass_position IF NOT EXISTS FOR (glass:BrokenGlass) ON (glass.position);

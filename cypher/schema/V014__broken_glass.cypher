// That the glass was broken, walked in the order of time. What it opens are accesses, by child and post as ever.
CREATE CONSTRAINT broken_glass_id IF NOT EXISTS FOR (glass:BrokenGlass) REQUIRE glass.id IS UNIQUE;
CREATE INDEX broken_glass_position IF NOT EXISTS FOR (glass:BrokenGlass) ON (glass.position);

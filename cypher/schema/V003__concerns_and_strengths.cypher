// Facts are found by their opaque id.
CREATE CONSTRAINT strength_id IF NOT EXISTS FOR (strength:Strength) REQUIRE strength.id IS UNIQUE;
CREATE CONSTRAINT concern_id IF NOT EXISTS FOR (concern:Concern) REQUIRE concern.id IS UNIQUE;

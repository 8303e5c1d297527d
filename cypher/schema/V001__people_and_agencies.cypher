// Uniqueness. Community edition has no existence constraints: `check-graph` asserts required properties.
CREATE CONSTRAINT source_code IF NOT EXISTS FOR (source:Source) REQUIRE source.code IS UNIQUE;
CREATE CONSTRAINT source_row_key IF NOT EXISTS FOR (row:SourceRow) REQUIRE row.key IS UNIQUE;
CREATE CONSTRAINT area_code IF NOT EXISTS FOR (area:Area) REQUIRE area.code IS UNIQUE;
CREATE CONSTRAINT agency_id IF NOT EXISTS FOR (agency:Agency) REQUIRE agency.id IS UNIQUE;
CREATE CONSTRAINT agency_code IF NOT EXISTS FOR (agency:Agency) REQUIRE agency.code IS UNIQUE;
CREATE CONSTRAINT service_id IF NOT EXISTS FOR (service:Service) REQUIRE service.id IS UNIQUE;
CREATE CONSTRAINT service_code IF NOT EXISTS FOR (service:Service) REQUIRE service.code IS UNIQUE;
CREATE CONSTRAINT practitioner_id IF NOT EXISTS FOR (practitioner:Practitioner) REQUIRE practitioner.id IS UNIQUE;
CREATE CONSTRAINT practitioner_code IF NOT EXISTS FOR (practitioner:Practitioner) REQUIRE practitioner.code IS UNIQUE;
CREATE CONSTRAINT practitioner_sign_in IF NOT EXISTS FOR (practitioner:Practitioner) REQUIRE practitioner.signIn IS UNIQUE;
CREATE CONSTRAINT post_id IF NOT EXISTS FOR (post:Post) REQUIRE post.id IS UNIQUE;
CREATE CONSTRAINT post_code IF NOT EXISTS FOR (post:Post) REQUIRE post.code IS UNIQUE;
CREATE CONSTRAINT person_id IF NOT EXISTS FOR (person:Person) REQUIRE person.id IS UNIQUE;
CREATE CONSTRAINT child_id IF NOT EXISTS FOR (child:Child) REQUIRE child.id IS UNIQUE;
CREATE CONSTRAINT person_sign_in IF NOT EXISTS FOR (person:Person) REQUIRE person.signIn IS UNIQUE;
CREATE CONSTRAINT identifier_key IF NOT EXISTS FOR (identifier:Identifier) REQUIRE identifier.key IS UNIQUE;
CREATE CONSTRAINT family_id IF NOT EXISTS FOR (family:Family) REQUIRE family.id IS UNIQUE;
CREATE CONSTRAINT family_key IF NOT EXISTS FOR (family:Family) REQUIRE family.key IS UNIQUE;
CREATE CONSTRAINT address_id IF NOT EXISTS FOR (address:Address) REQUIRE address.id IS UNIQUE;
CREATE CONSTRAINT address_key IF NOT EXISTS FOR (address:Address) REQUIRE address.key IS UNIQUE;

// What a search starts from.
CREATE INDEX birth_date IF NOT EXISTS FOR (birth:BirthDetails) ON (birth.dateOfBirth);
CREATE INDEX birth_expected IF NOT EXISTS FOR (birth:BirthDetails) ON (birth.expectedDateOfBirth);
CREATE INDEX birth_nhs_number IF NOT EXISTS FOR (birth:BirthDetails) ON (birth.nhsNumber);
CREATE INDEX birth_pupil_number IF NOT EXISTS FOR (birth:BirthDetails) ON (birth.uniquePupilNumber);
CREATE INDEX name_spelling IF NOT EXISTS FOR (name:Name) ON (name.familyFolded, name.givenFolded);
CREATE INDEX name_sound IF NOT EXISTS FOR (name:Name) ON (name.familySound, name.givenSound);
CREATE INDEX address_postcode IF NOT EXISTS FOR (address:Address) ON (address.postcodeFolded);
CREATE FULLTEXT INDEX agency_text IF NOT EXISTS FOR (agency:Agency) ON EACH [agency.name];

// A search by day of birth reads whose birth it is and what they are called from indexes, for all who were born that day.
CREATE INDEX birth_date_of_whom IF NOT EXISTS FOR (birth:BirthDetails) ON (birth.dateOfBirth, birth.subjectId);
CREATE INDEX birth_expected_of_whom IF NOT EXISTS FOR (birth:BirthDetails) ON (birth.expectedDateOfBirth, birth.subjectId);
CREATE INDEX name_of_whom IF NOT EXISTS FOR (name:Name) ON (name.subjectId, name.familyFolded, name.familySound, name.givenFolded, name.givenSound);
DROP INDEX birth_date IF EXISTS;
DROP INDEX birth_expected IF EXISTS;

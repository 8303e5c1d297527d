// What an agency holds about a person, by category and sensitivity: visibility is decided once for each of these.
CREATE CONSTRAINT holding_id IF NOT EXISTS FOR (holding:Holding) REQUIRE holding.id IS UNIQUE;
CREATE CONSTRAINT holding_key IF NOT EXISTS FOR (holding:Holding) REQUIRE holding.key IS UNIQUE;

// Facts are found by their opaque id.
CREATE CONSTRAINT index_entry_id IF NOT EXISTS FOR (entry:IndexEntry) REQUIRE entry.id IS UNIQUE;
CREATE CONSTRAINT name_id IF NOT EXISTS FOR (name:Name) REQUIRE name.id IS UNIQUE;
CREATE CONSTRAINT residence_id IF NOT EXISTS FOR (residence:Residence) REQUIRE residence.id IS UNIQUE;
CREATE CONSTRAINT school_registration_id IF NOT EXISTS FOR (registration:SchoolRegistration) REQUIRE registration.id IS UNIQUE;
CREATE CONSTRAINT gp_registration_id IF NOT EXISTS FOR (registration:GpRegistration) REQUIRE registration.id IS UNIQUE;
CREATE CONSTRAINT family_membership_id IF NOT EXISTS FOR (membership:FamilyMembership) REQUIRE membership.id IS UNIQUE;
CREATE CONSTRAINT parental_responsibility_id IF NOT EXISTS FOR (responsibility:ParentalResponsibility) REQUIRE responsibility.id IS UNIQUE;
CREATE CONSTRAINT involvement_id IF NOT EXISTS FOR (involvement:Involvement) REQUIRE involvement.id IS UNIQUE;
CREATE CONSTRAINT lead_appointment_id IF NOT EXISTS FOR (appointment:LeadAppointment) REQUIRE appointment.id IS UNIQUE;
CREATE CONSTRAINT event_id IF NOT EXISTS FOR (event:Event) REQUIRE event.id IS UNIQUE;
CREATE CONSTRAINT need_id IF NOT EXISTS FOR (need:Need) REQUIRE need.id IS UNIQUE;
CREATE CONSTRAINT consent_id IF NOT EXISTS FOR (consent:Consent) REQUIRE consent.id IS UNIQUE;
CREATE CONSTRAINT notice_id IF NOT EXISTS FOR (notice:Notice) REQUIRE notice.id IS UNIQUE;
CREATE CONSTRAINT conflict_key IF NOT EXISTS FOR (conflict:Conflict) REQUIRE conflict.key IS UNIQUE;

// A chronology page reads only what it shows: one index for each time axis, ordered by subject and position.
CREATE INDEX event_occurred IF NOT EXISTS FOR (event:Event) ON (event.subjectId, event.occurredPosition);
CREATE INDEX event_recorded IF NOT EXISTS FOR (event:Event) ON (event.subjectId, event.recordedPosition);

// Open records, one command once, sharing agreements by hash.
CREATE CONSTRAINT access_id IF NOT EXISTS FOR (access:Access) REQUIRE access.id IS UNIQUE;
CREATE CONSTRAINT access_command IF NOT EXISTS FOR (access:Access) REQUIRE access.commandKey IS UNIQUE;
CREATE INDEX access_of_post IF NOT EXISTS FOR (access:Access) ON (access.childId, access.postId);
CREATE CONSTRAINT sharing_agreement_hash IF NOT EXISTS FOR (agreement:SharingAgreement) REQUIRE agreement.hash IS UNIQUE;

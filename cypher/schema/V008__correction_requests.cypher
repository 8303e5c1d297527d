// What people asked to have put right in their record: a queue for the agency that recorded it.
CREATE CONSTRAINT correction_request_id IF NOT EXISTS FOR (request:CorrectionRequest) REQUIRE request.id IS UNIQUE;
CREATE INDEX correction_request_of_agency IF NOT EXISTS FOR (request:CorrectionRequest) ON (request.agencyId, request.position);
CREATE INDEX correction_request_of_child IF NOT EXISTS FOR (request:CorrectionRequest) ON (request.childId, request.position);

// A command is once by its own key since commands are rows of a source.
DROP CONSTRAINT access_command IF EXISTS;

// Agencies loaded before they had the choice are shown by their existence, as they were.
MATCH (standing:AgencyStanding)
WHERE standing.stub IS NULL
SET standing.stub = 'SHOWN';

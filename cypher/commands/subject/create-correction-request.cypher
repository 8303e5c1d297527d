CREATE (request:CorrectionRequest)
SET request = $request

CREATE (run:LoadRun)
SET run = $run

// Beside the index with when openings lapse the planner took this one at times, and read every opening there ever was.
DROP INDEX access_of_post IF EXISTS;

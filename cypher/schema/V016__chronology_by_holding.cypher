// Which holding an event is in lies in the index: what is hidden is passed over without being read.
CREATE INDEX event_occurred_held IF NOT EXISTS FOR (event:Event) ON (event.subjectId, event.occurredPosition, event.holdingId);
CREATE INDEX event_recorded_held IF NOT EXISTS FOR (event:Event) ON (event.subjectId, event.recordedPosition, event.holdingId);
DROP INDEX event_occurred IF EXISTS;
DROP INDEX event_recorded IF EXISTS;
// Whether a holding has an entry is asked without walking over all the others.
CREATE INDEX event_of_holding IF NOT EXISTS FOR (event:Event) ON (event.holdingId);

// Where much is hidden the page of a chronology is read along the holdings that are shown.
CREATE INDEX event_held_occurred IF NOT EXISTS FOR (event:Event) ON (event.holdingId, event.occurredPosition);
CREATE INDEX event_held_recorded IF NOT EXISTS FOR (event:Event) ON (event.holdingId, event.recordedPosition);
// Whether a holding has an entry is read off either.
DROP INDEX event_of_holding IF EXISTS;

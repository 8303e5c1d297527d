// Loads and commands about these people wait for each other from here on: a property that is set and taken away again is a lock.
UNWIND $personIds AS personId
MATCH (person:Person {id: personId})
SET person.lock = true
REMOVE person.lock

// Commands about one child wait for each other from here on: a property that is set and taken away again is a lock.
MATCH (child:Child {id: $childId})
SET child.lock = true
REMOVE child.lock

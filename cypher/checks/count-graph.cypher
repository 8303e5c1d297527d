// How much is loaded, from the count store: no node is read.
RETURN COUNT { (:Child) } AS children,
       COUNT { (:Agency) } AS agencies,
       COUNT { (:Practitioner) } AS practitioners,
       COUNT { (:Event) } AS events

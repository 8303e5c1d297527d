// Each count comes from the count store: no node is read.
MATCH (child:Child)
RETURN 'Child' AS label, count(child) AS nodes
UNION ALL
MATCH (person:Person)
RETURN 'Person' AS label, count(person) AS nodes
UNION ALL
MATCH (agency:Agency)
RETURN 'Agency' AS label, count(agency) AS nodes
UNION ALL
MATCH (practitioner:Practitioner)
RETURN 'Practitioner' AS label, count(practitioner) AS nodes
UNION ALL
MATCH (involvement:Involvement)
RETURN 'Involvement' AS label, count(involvement) AS nodes
UNION ALL
MATCH (event:Event)
RETURN 'Event' AS label, count(event) AS nodes
UNION ALL
MATCH (source:Source)
RETURN 'Source' AS label, count(source) AS nodes

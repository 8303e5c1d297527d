UNWIND $rows AS row
MATCH (subject:Person {id: row.fact.subjectId})
MATCH (source:SourceRow {key: row.key})
CREATE (fact:Residence)-[:RESIDENCE_OF]->(subject)
SET fact = row.fact
CREATE (source)-[:STATES]->(fact)
WITH fact, row
MERGE (address:Address {key: row.address.key})
ON CREATE SET address = row.address
CREATE (fact)-[:AT_ADDRESS]->(address)
WITH row, address
MATCH (area:Area {code: row.areaCode})
MERGE (address)-[:IN_AREA]->(area)

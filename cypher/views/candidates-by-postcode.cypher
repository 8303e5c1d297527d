// Out: childId, every child with an address of this postcode. Candidates only: the viewer has not been asked yet.
MATCH (address:Address {postcodeFolded: $criteria.postcode})<-[:AT_ADDRESS]-(residence:Residence)-[:RESIDENCE_OF]->(child:Child)
RETURN DISTINCT child.id AS childId

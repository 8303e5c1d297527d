package org.threadline.ingest;

import java.util.List;
import java.util.Map;

/**
 * Decides who is who. This is the place for a later matching by other means: whatever
 * decides, it gets the claims of a whole load at once and what is on record.
 */
interface Identification {

	/**
	 * Decides for every claim of a load.
	 * @param claims what the rows say, in the order of the load
	 * @param onRecord whom identifiers name on record
	 * @return the decision for each claim, by the key of its row
	 */
	Map<String, Identified> identify(List<IdentityClaim> claims, Map<Identifier, IdentityOnRecord> onRecord);

	/**
	 * A decision.
	 */
	sealed interface Identified {

	}

	/**
	 * It is this person, who may be on record already.
	 *
	 * @param personId the person
	 */
	record Known(String personId) implements Identified {
	}

	/**
	 * Somebody has to look at it.
	 *
	 * @param column the column that names somebody else
	 * @param reason why it cannot be decided
	 */
	record Undecided(String column, String reason) implements Identified {
	}

}

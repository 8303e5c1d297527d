package org.threadline.ingest;

import java.util.List;
import java.util.Set;

import org.threadline.graph.Row;

/**
 * Whom an identifier names on record.
 *
 * @param personId the person
 * @param sealed whether that is an earlier identity that is sealed
 * @param references the references by which sources know that person, as keys
 * @param statedBy keys of the rows that give this number now; none for a reference
 */
record IdentityOnRecord(String personId, boolean sealed, Set<String> references, List<String> statedBy) {

	static IdentityOnRecord of(Row row) {
		return new IdentityOnRecord(row.text("personId"), row.flag("sealed"), Set.copyOf(row.texts("references")),
				row.texts("statedBy"));
	}

}

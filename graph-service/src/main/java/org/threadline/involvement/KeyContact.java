package org.threadline.involvement;

import java.time.LocalDate;

import org.threadline.children.Agency;
import org.threadline.children.Practitioner;
import org.threadline.graph.Row;

/**
 * The first point of contact about a child: not accountable for co-ordination, as a lead
 * professional is.
 */
record KeyContact(Practitioner practitioner, Agency agency, LocalDate since) {

	static KeyContact of(Row row) {
		return new KeyContact(Practitioner.of(row.row("practitioner")), Agency.of(row.row("agency")),
				row.date("since"));
	}

}

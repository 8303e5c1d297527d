package org.threadline.involvement;

import java.time.LocalDate;

import org.threadline.children.Agency;
import org.threadline.children.Practitioner;
import org.threadline.graph.Row;

/**
 * The practitioner accountable for co-ordinating the work around a child.
 *
 * @param practitioner who
 * @param agency their agency
 * @param since since when
 */
public record LeadProfessional(Practitioner practitioner, Agency agency, LocalDate since) {

	/**
	 * Makes it from a map a view yields.
	 * @param row the map
	 * @return the lead professional
	 */
	public static LeadProfessional of(Row row) {
		return new LeadProfessional(Practitioner.of(row.row("practitioner")), Agency.of(row.row("agency")),
				row.date("since"));
	}

}

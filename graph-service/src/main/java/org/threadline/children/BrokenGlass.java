package org.threadline.children;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;

import org.threadline.graph.Row;
import org.threadline.visibility.PolicyPack;
import org.threadline.visibility.Purpose;

/**
 * That somebody asked for a record in an emergency; not whose, nor whether there was one.
 *
 * @param id opaque id
 * @param at when
 * @param lapsesAt when it lapses, or lapsed
 * @param practitioner who
 * @param agency their agency
 * @param purpose the purpose, as the sharing agreement calls it
 * @param reason why, in their own words
 * @param criteria names of the details they gave
 */
record BrokenGlass(String id, OffsetDateTime at, OffsetDateTime lapsesAt, Practitioner practitioner, Agency agency,
		String purpose, String reason, List<String> criteria) {

	static BrokenGlass of(Row row, PolicyPack pack) {
		String purpose = row.text("purpose");
		return new BrokenGlass(row.text("id"), row.moment("brokenAt").atOffset(ZoneOffset.UTC),
				row.moment("lapsesAt").atOffset(ZoneOffset.UTC), Practitioner.of(row.row("practitioner")),
				Agency.of(row.row("agency")), pack.purpose(purpose).map(Purpose::label).orElse(purpose),
				row.text("reason"), row.texts("criteria"));
	}

}

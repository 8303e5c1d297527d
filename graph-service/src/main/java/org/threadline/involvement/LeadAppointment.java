package org.threadline.involvement;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

import org.jspecify.annotations.Nullable;
import org.threadline.children.Agency;
import org.threadline.children.Practitioner;
import org.threadline.graph.Row;

/**
 * That a practitioner holds or held one of the lead roles.
 */
record LeadAppointment(String id, String kind, Practitioner practitioner, Agency agency, LocalDate from,
		@Nullable LocalDate to, OffsetDateTime recordedAt, String source) {

	static LeadAppointment of(Row row) {
		return new LeadAppointment(row.text("id"), row.text("kind"), Practitioner.of(row.row("practitioner")),
				Agency.of(row.row("agency")), row.date("from"), row.dateOrNull("to"),
				row.moment("recordedAt").atOffset(ZoneOffset.UTC), row.text("source"));
	}

}

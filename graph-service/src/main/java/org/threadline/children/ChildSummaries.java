package org.threadline.children;

import java.time.ZoneOffset;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.threadline.agreement.AgreementsInForce;
import org.threadline.graph.Row;
import org.threadline.visibility.Purpose;

import org.springframework.stereotype.Component;

/**
 * Makes a child from the summary a view yields.
 */
@Component
public class ChildSummaries {

	private static final String NAME_NOT_SHOWN = "Name not shown";

	/** Nobody has to say why they read their own record. */
	private static final Purpose OWN_RECORD = new Purpose("OWN_RECORD",
			"This record is about me, or about a child I am responsible for", Set.of());

	private static final RecordAccess CLOSED = new RecordAccess.NotOpened(
			"This record is closed. Say why you need it to open it.");

	private final AgreementsInForce agreements;

	ChildSummaries(AgreementsInForce agreements) {
		this.agreements = agreements;
	}

	/**
	 * Makes a child from a summary.
	 * @param summary the map a view yields
	 * @return the child
	 */
	public Child child(Row summary) {
		return new Child(summary.text("id"), name(summary), summary.dateOrNull("dateOfBirth"),
				summary.dateOrNull("expectedDateOfBirth"), access(summary.rowOrNull("access")));
	}

	private static String name(Row summary) {
		Row name = summary.rowOrNull("name");
		return (name != null) ? name.text("given") + " " + name.text("family") : NAME_NOT_SHOWN;
	}

	private RecordAccess access(@Nullable Row access) {
		if (access == null) {
			return CLOSED;
		}
		String purpose = access.text("purpose");
		return new RecordAccess.Open(OWN_RECORD.id().equals(purpose) ? OWN_RECORD
				: this.agreements.current().purpose(purpose).orElseGet(() -> new Purpose(purpose, purpose, Set.of())),
				access.moment("openedAt").atOffset(ZoneOffset.UTC), access.moment("lapsesAt").atOffset(ZoneOffset.UTC));
	}

}

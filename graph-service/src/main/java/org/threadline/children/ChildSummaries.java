package org.threadline.children;

import java.time.ZoneOffset;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.threadline.agreement.AgreementsInForce;
import org.threadline.graph.Row;
import org.threadline.graph.RecordDecision;
import org.threadline.visibility.Purpose;

import org.springframework.stereotype.Component;

/**
 * Makes a child from what a view yields.
 */
@Component
public class ChildSummaries {

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
	 * Makes a child from a row with a {@code summary} and, where it was decided too, the
	 * {@code decision} about the record.
	 * @param row the row
	 * @return the child
	 */
	public Child child(Row row) {
		Row summary = row.row("summary");
		Row decision = row.rowOrNull("decision");
		return new Child(summary.text("id"), ShownName.of(summary.rowOrNull("name")), summary.dateOrNull("dateOfBirth"),
				summary.dateOrNull("expectedDateOfBirth"), access(summary.rowOrNull("access")),
				(decision != null) ? RecordDecision.of(decision) : null);
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

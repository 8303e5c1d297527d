package org.threadline.recording;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.threadline.cypher.Command;
import org.threadline.graph.GraphTransactions.Statements;
import org.threadline.graph.Row;
import org.threadline.shared.Refusal;
import org.threadline.viewer.Viewer.PractitionerViewer;
import org.threadline.recording.Standing.Seat;
import org.threadline.visibility.RecordingTerms;
import org.threadline.visibility.RecordingTerms.Action;

/**
 * Whose a record is: one's own, or that of a practitioner on whose behalf the sharing
 * agreement lets one do what the command does.
 */
final class Authorship {

	private static final Command FIND_AUTHOR = Command.named("recording/find-author");

	private final Statements statements;

	private final PractitionerViewer viewer;

	private final Seat seat;

	private final boolean glassBroken;

	private final RecordingTerms terms;

	private final LocalDate today;

	private final Action action;

	Authorship(Statements statements, PractitionerViewer viewer, Seat seat, boolean glassBroken, RecordingTerms terms,
			Action action, LocalDate today) {
		this.statements = statements;
		this.viewer = viewer;
		this.seat = seat;
		this.glassBroken = glassBroken;
		this.terms = terms;
		this.action = action;
		this.today = today;
	}

	Decision of(@Nullable String onBehalfOf) {
		if (onBehalfOf == null || onBehalfOf.equals(this.viewer.id())) {
			return new Permitted(new Author(this.viewer.post().id(), this.viewer.post().agencyId(), null));
		}
		Optional<Row> found = find(this.statements, onBehalfOf, this.today);
		if (found.isEmpty()) {
			return new NotPermitted(CommonRefusals.AUTHOR_NOT_FOUND);
		}
		Row author = found.get();
		boolean sameAgency = author.text("agencyId").equals(this.viewer.post().agencyId());
		// who broke the glass lets nobody else in: what another agency records it may go
		// on seeing
		if (this.glassBroken && !sameAgency || !this.terms.letRecordOnBehalf(this.seat.level(), this.seat.agencyKind(),
				this.action, sameAgency, author.flag("signsIn"))) {
			return new NotPermitted(CommonRefusals.AUTHOR_NOT_YOURS);
		}
		return new Permitted(new Author(author.text("postId"), author.text("agencyId"), this.viewer.post().id()));
	}

	static Optional<Author> practitioner(Statements statements, String practitionerId, LocalDate day) {
		return find(statements, practitionerId, day)
			.map((row) -> new Author(row.text("postId"), row.text("agencyId"), null));
	}

	private static Optional<Row> find(Statements statements, String practitionerId, LocalDate day) {
		return statements.run(FIND_AUTHOR, Map.of("practitionerId", practitionerId, "day", day)).stream().findFirst();
	}

	/**
	 * Whether a record may be made as asked.
	 */
	sealed interface Decision {

	}

	/**
	 * It may.
	 *
	 * @param author whose it is
	 */
	record Permitted(Author author) implements Decision {

	}

	/**
	 * It may not.
	 *
	 * @param refusal why
	 */
	record NotPermitted(Refusal refusal) implements Decision {

	}

}

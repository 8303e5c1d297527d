package org.threadline.involvement;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.threadline.graph.Row;
import org.threadline.recording.Author;
import org.threadline.recording.Given;
import org.threadline.recording.Standing;
import org.threadline.shared.Refusal;
import org.threadline.visibility.RecordingTerms;
import org.threadline.visibility.RecordingTerms.LastAgency;

/**
 * What has to be right before an involvement is recorded or ended, each rule a small
 * reason of its own.
 */
final class InvolvementRules {

	private static final int LONGEST_ROLE = 200;

	private static final int LONGEST_REASON = 500;

	private InvolvementRules() {
	}

	static Stream<Optional<Refusal>> ofRecording(RecordInvolvementInput input, Author author, Standing standing,
			StandingInvolvements involvements, LocalDate today) {
		return Stream.of(agencyIsTheAuthors(input, author),
				Given.line(input.role(), LONGEST_ROLE, "ROLE_NEEDED", "what you do for the child", "role"),
				Given.notBeforeTheChild(input.from(), standing, "from"), Given.notFarAhead(input.from(), today, "from"),
				Given.inOrder(input.from(), input.to(), "to"),
				Given.withinServiceAge(input.to(), standing, today, "to"),
				isNotInvolvedAlready(author, involvements, input.from()));
	}

	static Stream<Optional<Refusal>> ofEnding(EndInvolvementInput input, Row involvement, Author author,
			StandingInvolvements involvements, RecordingTerms terms, LocalDate today) {
		boolean last = nobodyStays(involvement, involvements, input.to());
		return Stream.of(isOfTheAuthorsAgency(involvement, author), standsStill(involvement),
				isNotOverBefore(involvement, input.to()), Given.inOrder(involvement.date("from"), input.to(), "to"),
				Given.notFarAhead(input.to(), today, "to"),
				Given.line(input.endReason(), LONGEST_REASON, "REASON_NEEDED", "why it ends", "endReason"),
				lastAgencyLeavesSafely(input.judgedSafeBecause(), last, terms),
				leadIsHandedOver(involvement, involvements, last));
	}

	/** What is over already leaves nobody alone when it is taken out. */
	static Stream<Optional<Refusal>> ofWithdrawing(@Nullable String judgedSafeBecause, Row involvement,
			StandingInvolvements involvements, RecordingTerms terms, LocalDate today) {
		if (isOverBy(involvement, today)) {
			return Stream.of(judgementIsALine(judgedSafeBecause));
		}
		boolean last = nobodyStays(involvement, involvements, today);
		return Stream.of(lastAgencyLeavesSafely(judgedSafeBecause, last, terms),
				leadIsHandedOver(involvement, involvements, last));
	}

	private static boolean nobodyStays(Row involvement, StandingInvolvements involvements, LocalDate lastDay) {
		return involvements.agenciesStaying()
			.stream()
			.allMatch((agencyId) -> agencyId.equals(involvement.text("agencyId")))
				&& involvements.involved()
					.stream()
					.filter((row) -> !row.text("id").equals(involvement.text("id")))
					.noneMatch((row) -> staysAfter(row, lastDay));
	}

	static boolean isOverBy(Row row, LocalDate lastDay) {
		LocalDate to = row.dateOrNull("to");
		return to != null && !to.isAfter(lastDay);
	}

	/** An end that is agreed comes without anybody being asked again. */
	private static boolean staysAfter(Row row, LocalDate lastDay) {
		return row.dateOrNull("to") == null && !row.date("from").isAfter(lastDay.plusDays(1));
	}

	private static Optional<Refusal> agencyIsTheAuthors(RecordInvolvementInput input, Author author) {
		boolean own = input.agencyId() == null || input.agencyId().equals(author.agencyId());
		return Given.refuseUnless(own, "NOT_YOUR_AGENCY",
				"An involvement is recorded by the agency itself. Leave agencyId out, or record on behalf of one of "
						+ "its practitioners.",
				"agencyId");
	}

	private static Optional<Refusal> isNotInvolvedAlready(Author author, StandingInvolvements involvements,
			LocalDate from) {
		return involvements.involvementOf(author.postId(), from)
			.map((row) -> new Refusal("ALREADY_INVOLVED",
					"This practitioner is on record as involved since " + row.date("from") + ". End that first.",
					"from"));
	}

	private static Optional<Refusal> isOfTheAuthorsAgency(Row involvement, Author author) {
		return Given.refuseUnless(involvement.text("agencyId").equals(author.agencyId()), "NOT_YOUR_AGENCY",
				"Only " + involvement.text("agency") + " ends its involvement. Ask them.", "involvementId");
	}

	private static Optional<Refusal> standsStill(Row involvement) {
		return Given.refuseUnless(involvement.momentOrNull("supersededAt") == null, "CHANGED_MEANWHILE",
				"This involvement was ended or changed meanwhile. Look at who is involved again.", "involvementId");
	}

	/**
	 * An end that is on record may come earlier, not later: what goes on is a new
	 * involvement.
	 */
	private static Optional<Refusal> isNotOverBefore(Row involvement, LocalDate lastDay) {
		LocalDate to = involvement.dateOrNull("to");
		return Given
			.refuseUnless(to == null || involvement.momentOrNull("supersededAt") != null || lastDay.isBefore(to),
					"ENDED_ALREADY", "This involvement ends on " + to
							+ " already. Give an earlier day, or record a new " + "involvement for what goes on.",
					"to");
	}

	/** Kept when it is given, although nobody asks for it. */
	private static Optional<Refusal> judgementIsALine(@Nullable String judgedSafeBecause) {
		return Given.lineIfAny(judgedSafeBecause, LONGEST_REASON, "judgedSafeBecause");
	}

	private static Optional<Refusal> lastAgencyLeavesSafely(@Nullable String judgedSafeBecause, boolean last,
			RecordingTerms terms) {
		Optional<Refusal> notUsable = judgementIsALine(judgedSafeBecause);
		if (!last || terms.lastAgency() == LastAgency.NOT_ASKED) {
			return notUsable;
		}
		return Given.refuseUnless(judgedSafeBecause != null && notUsable.isEmpty(), "LAST_AGENCY",
				"No other agency that you can see stays with this child. Say in one line why it is judged safe that "
						+ "nobody does, in at most " + LONGEST_REASON + " characters.",
				"judgedSafeBecause");
	}

	/**
	 * Whoever leaves last takes the lead with them; before that somebody else has to take
	 * it.
	 */
	private static Optional<Refusal> leadIsHandedOver(Row involvement, StandingInvolvements involvements,
			boolean last) {
		if (last) {
			return Optional.empty();
		}
		return involvements.leadsOf(involvement.textOrNull("postId"))
			.stream()
			.filter(involvements::hasBegun)
			.findFirst()
			.map((lead) -> new Refusal(
					"LEAD_NOT_HANDED_OVER", lead.text("practitioner") + " is still "
							+ LeadKind.valueOf(lead.text("kind")).inWords() + ". Hand that over first.",
					"involvementId"));
	}

}

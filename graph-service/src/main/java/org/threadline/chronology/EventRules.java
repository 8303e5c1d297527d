package org.threadline.chronology;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.threadline.facts.Positions;
import org.threadline.graph.Row;
import org.threadline.recording.Author;
import org.threadline.recording.Given;
import org.threadline.recording.Standing;
import org.threadline.shared.PartialDate;
import org.threadline.shared.Refusal;

/**
 * What has to be right before an event is recorded, corrected or withdrawn, each rule a
 * small reason of its own.
 */
final class EventRules {

	private static final Pattern TYPE = Pattern.compile("[a-z0-9][a-z0-9-]{0,63}");

	private static final int LONGEST_SUMMARY = 2000;

	private static final int LONGEST_REASON = 1000;

	private static final DateTimeFormatter IN_WORDS = DateTimeFormatter.ofPattern("d MMMM yyyy 'at' HH:mm", Locale.UK);

	private EventRules() {
	}

	/** What is said of an event has to be usable. */
	static Stream<Optional<Refusal>> ofContent(EventContent content, Standing standing, LocalDate today) {
		return Stream.of(typeIsACode(content), summaryIsGiven(content), occurredIsADate(content),
				occurredIsNotBeforeTheChild(content, standing), occurredIsNotFarAhead(content, today));
	}

	private static Optional<Refusal> typeIsACode(EventContent content) {
		return Given.refuseUnless(TYPE.matcher(content.type()).matches(), "TYPE_NOT_A_CODE",
				"Give the type as a code of small letters, digits and hyphens, such as school-suspension.", "type");
	}

	private static Optional<Refusal> summaryIsGiven(EventContent content) {
		return Given.line(content.summary(), LONGEST_SUMMARY, "SUMMARY_NEEDED", "what happened", "summary");
	}

	private static Optional<Refusal> occurredIsADate(EventContent content) {
		return Given.refuseUnless(PartialDate.parse(content.occurred()).isPresent(), "OCCURRED_NOT_A_DATE",
				"Say when it happened as 2019, 2019-03, 2019-03-09 or 2019-03-09T14:30Z.", "occurred");
	}

	private static Optional<Refusal> occurredIsNotBeforeTheChild(EventContent content, Standing standing) {
		boolean before = PartialDate.parse(content.occurred())
			.filter((date) -> standing.isBeforeTheChild(date.lastDay()))
			.isPresent();
		return Given.refuseUnless(!before, "OCCURRED_BEFORE_BIRTH",
				"This is before the child was born or expected. Look at the date again.", "occurred");
	}

	private static Optional<Refusal> occurredIsNotFarAhead(EventContent content, LocalDate today) {
		boolean ahead = PartialDate.parse(content.occurred())
			.filter((date) -> Positions.day(date.earliest()).isAfter(today.plusYears(1)))
			.isPresent();
		return Given.refuseUnless(!ahead, "OCCURRED_FAR_AHEAD",
				"This is more than a year ahead. Look at the date again.", "occurred");
	}

	/** Only who recorded an event changes it, and only the version they saw. */
	static Stream<Optional<Refusal>> ofChange(Row version, Author author) {
		return Stream.of(isRecordedByTheAuthorsAgency(version, author), isTheStandingVersion(version));
	}

	static Optional<Refusal> reasonIsGiven(String reason) {
		return Given.line(reason, LONGEST_REASON, "REASON_NEEDED", "why", "reason");
	}

	private static Optional<Refusal> isRecordedByTheAuthorsAgency(Row version, Author author) {
		return Given.refuseUnless(version.text("agencyId").equals(author.agencyId()), "NOT_YOUR_AGENCY",
				"Only " + version.text("agency") + ", which recorded this, changes it. Ask them for a correction.",
				"eventId");
	}

	private static Optional<Refusal> isTheStandingVersion(Row version) {
		Instant superseded = version.momentOrNull("supersededAt");
		return Given.refuseUnless(superseded == null, "CHANGED_MEANWHILE",
				changed(version.rowOrNull("later"), superseded), "eventId");
	}

	private static String changed(@Nullable Row later, @Nullable Instant superseded) {
		if (later == null || superseded == null) {
			return "This entry was taken out meanwhile. Look at the chronology again.";
		}
		String by = later.textOrNull("by");
		return "This entry was changed meanwhile" + ((by != null) ? " by " + by : "") + " on "
				+ IN_WORDS.format(superseded.atZone(ZoneOffset.UTC)) + ". It now reads: " + later.text("occurred")
				+ ", " + later.text("summary") + " Look at it again before you change it.";
	}

}

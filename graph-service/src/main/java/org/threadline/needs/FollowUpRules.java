package org.threadline.needs;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.threadline.graph.Row;
import org.threadline.recording.Given;
import org.threadline.shared.Refusal;

/**
 * What has to be right before a need or a strength is reviewed, a need is met or a
 * concern is settled.
 */
final class FollowUpRules {

	private FollowUpRules() {
	}

	static Stream<Optional<Refusal>> ofReview(Noted noted, LocalDate day, Row version, LocalDate today) {
		return Stream.concat(ofDay(noted, "reviewedOn", day, version, today),
				Stream.of(notEnded(noted, version), notBeforeTheLastReview(day, version.dateOrNull("reviewedOn"))));
	}

	static Stream<Optional<Refusal>> ofEnd(Noted noted, String field, LocalDate day, Row version, LocalDate today) {
		return Stream.concat(ofDay(noted, field, day, version, today), Stream.of(notEnded(noted, version)));
	}

	private static Stream<Optional<Refusal>> ofDay(Noted noted, String field, LocalDate day, Row version,
			LocalDate today) {
		return Stream.of(
				Given.refuseUnless(version.momentOrNull("supersededAt") == null, "CHANGED_MEANWHILE",
						"This " + noted.word() + " was changed meanwhile. Look at the " + noted.word() + "s again.",
						noted.idField()),
				Given.notAhead(day, today, field), Given.inOrder(version.date(noted.firstDay()), day, field));
	}

	private static Optional<Refusal> notEnded(Noted noted, Row version) {
		return (noted == Noted.CONCERN)
				? Given.refuseUnless(version.dateOrNull("settledOn") == null, "SETTLED_ALREADY",
						"This concern is on record as settled already.", noted.idField())
				: Given.refuseUnless(version.dateOrNull("metOn") == null, "MET_ALREADY",
						"This need is on record as met already.", noted.idField());
	}

	private static Optional<Refusal> notBeforeTheLastReview(LocalDate day, @Nullable LocalDate last) {
		return Given.refuseUnless(last == null || !day.isBefore(last), "REVIEWED_SINCE",
				"It was reviewed since, on " + last + ". Look at the day again.", "reviewedOn");
	}

}

package org.threadline.needs;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.threadline.recording.Given;
import org.threadline.recording.Standing;
import org.threadline.shared.AssessmentDomain;
import org.threadline.shared.AssessmentFramework;
import org.threadline.shared.AssessmentFramework.Dimension;
import org.threadline.shared.Refusal;
import org.threadline.visibility.NeedLevel;

/**
 * What has to be right before a need, a strength or a concern is recorded, each rule a
 * small reason of its own.
 */
final class NeedRules {

	private static final AssessmentFramework FRAMEWORK = AssessmentFramework.ofEngland();

	private static final int LONGEST_SUMMARY = 2000;

	private NeedRules() {
	}

	static Stream<Optional<Refusal>> of(RecordNeedInput input, Standing standing, List<NeedLevel> levels,
			LocalDate today) {
		return Stream.concat(
				Stream.of(isADimension(input.domain(), input.dimension()), isALevel(input.level(), levels)),
				said(input.summary(), "what the child needs", input.identifiedOn(), "identifiedOn", standing, today));
	}

	static Stream<Optional<Refusal>> of(RecordStrengthInput input, Standing standing, LocalDate today) {
		return Stream.concat(Stream.of(isADimension(input.domain(), input.dimension())),
				said(input.summary(), "what goes well", input.identifiedOn(), "identifiedOn", standing, today));
	}

	static Stream<Optional<Refusal>> of(RecordConcernInput input, Standing standing, LocalDate today) {
		return said(input.summary(), "what you noticed", input.noticedOn(), "noticedOn", standing, today);
	}

	private static Stream<Optional<Refusal>> said(String summary, String what, LocalDate day, String field,
			Standing standing, LocalDate today) {
		return Stream.of(Given.line(summary, LONGEST_SUMMARY, "SUMMARY_NEEDED", what, "summary"),
				Given.notAhead(day, today, field), Given.notBeforeTheChild(day, standing, field));
	}

	private static Optional<Refusal> isADimension(AssessmentDomain domain, String dimension) {
		return Given.refuseUnless(FRAMEWORK.dimension(domain, dimension).isPresent(), "DIMENSION_NOT_KNOWN",
				"Give a dimension of this domain: "
						+ FRAMEWORK.dimensionsOf(domain).stream().map(Dimension::code).collect(Collectors.joining(", "))
						+ ".",
				"dimension");
	}

	static Optional<Refusal> isALevel(String level, List<NeedLevel> levels) {
		return Given.refuseUnless(levels.stream().anyMatch((known) -> known.id().equals(level)), "LEVEL_NOT_KNOWN",
				"Give a level of the sharing agreement: "
						+ levels.stream().map(NeedLevel::id).collect(Collectors.joining(", ")) + ".",
				"level");
	}

}

package org.threadline.twins;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.threadline.shared.Sensitivity;

/**
 * What was put right about the child most is known of, between the moments that are asked
 * about: where it depends on more than one holding whether what was said before is shown,
 * or that something was corrected. And decisions about sharing that name only services
 * whose involvement not everybody sees.
 */
final class PutRight {

	/** A third source, which was wrong about who the child is. */
	private static final String MISTAKEN = "gamma";

	private static final Instant WRONG = Instant.parse("2025-02-01T08:00:00Z");

	private static final Instant RIGHT = Instant.parse("2025-10-01T08:00:00Z");

	private static final String SINCE = "2025-03-01";

	private static final Map<String, String> FORMER = Map.of("given_name", "Former", "sex", "MALE");

	private final String child;

	private final List<WorldAgency> agencies;

	private int made;

	PutRight(String child, List<WorldAgency> agencies) {
		this.child = child;
		this.agencies = agencies;
	}

	/**
	 * The child as three sources have it: one gave up what it said, and another still
	 * says it, but often in confidence.
	 * @param stated the row of the source that was never wrong
	 */
	static List<Fact> birth(Fact stated, Sensitivity stillSaid) {
		Map<String, String> former = new HashMap<>(stated.fields());
		former.putAll(FORMER);
		return List.of(stated, person(stated, "beta", stated.reference(), stillSaid, stated.recordedAt(), former),
				person(stated, MISTAKEN, stated.reference(), Sensitivity.STANDARD, WRONG, former),
				person(stated, MISTAKEN, stated.reference() + "-b", Sensitivity.STANDARD, RIGHT, stated.fields())
					.replacing(stated.reference()));
	}

	private static Fact person(Fact stated, String source, String reference, Sensitivity sensitivity, Instant known,
			Map<String, String> fields) {
		return new Fact(FactFile.PERSON, source, reference, stated.person(), stated.agency(), sensitivity, known, null,
				fields);
	}

	/**
	 * What was hidden while it was wrong, what is hidden since it was put right, and
	 * whose sharing was decided.
	 */
	List<Fact> facts() {
		List<Fact> facts = new ArrayList<>();
		WorldAgency own = this.agencies.get(0);
		WorldAgency other = this.agencies.get(1);
		WorldAgency sensitive = this.agencies.get(2);
		WorldAgency second = this.agencies.get(3);
		// of the two sensitive services one lets the viewer's agency see that it works
		// with the child
		facts.add(consent(sensitive, own));
		for (WorldAgency deciding : List.of(other, own)) {
			facts.add(consent(deciding, sensitive));
			facts.add(consent(deciding, second));
		}
		facts.add(consent(other, own));
		Stream.of(own, sensitive, second).forEach((agency) -> facts.add(involvement(agency)));
		facts.add(fact(FactFile.RESIDENCE, other, Sensitivity.STANDARD,
				Map.of("line_1", "A home of the past", "valid_from", SINCE, "valid_to", "2025-10-01")));
		for (FactFile file : List.of(FactFile.EVENT, FactFile.NEED, FactFile.STRENGTH, FactFile.CONCERN,
				FactFile.NOTICE)) {
			facts.addAll(corrected(file, other, Sensitivity.RESTRICTED, Sensitivity.STANDARD));
		}
		facts.addAll(corrected(FactFile.EVENT, other, Sensitivity.STANDARD, Sensitivity.RESTRICTED));
		return facts;
	}

	private Fact consent(WorldAgency deciding, WorldAgency partner) {
		return fact(FactFile.CONSENT, deciding, Sensitivity.STANDARD,
				Map.of("category", "ALL", "shared_with", partner.reference(), "decision", "GIVEN", "given_by", "PARENT",
						"how", "WRITTEN", "filed_at", "A cupboard", "valid_from", SINCE));
	}

	private Fact involvement(WorldAgency agency) {
		return fact(FactFile.INVOLVEMENT, agency, agency.sensitivity(), Map.of("role", "Worker", "valid_from", SINCE));
	}

	private List<Fact> corrected(FactFile file, WorldAgency agency, Sensitivity before, Sensitivity since) {
		Map<String, String> fields = switch (file) {
			case EVENT -> Map.of("summary", "Put right", "kind", "GAP", "type", "visit", "occurred", SINCE);
			case CONCERN -> Map.of("summary", "Put right", "noticed_on", SINCE);
			case NOTICE -> Map.of("issued_to", "Put right", "issued_on", SINCE);
			default -> Map.of("summary", "Put right", "identified_on", SINCE);
		};
		Fact wrong = fact(file, agency, before, fields);
		return List.of(wrong, new Fact(file, wrong.source(), wrong.reference() + "-b", this.child, agency.reference(),
				since, RIGHT, wrong.reference(), fields));
	}

	private Fact fact(FactFile file, WorldAgency agency, Sensitivity sensitivity, Map<String, String> fields) {
		return new Fact(file, "alpha", this.child + "-right-" + this.made++, this.child, agency.reference(),
				sensitivity, WRONG, null, fields);
	}

}

package org.threadline.twins;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.threadline.shared.Sensitivity;

/**
 * In what worlds differ by their number and not by chance: agencies that stood otherwise
 * before or do not let be shown that they exist, viewers who broke the glass, what was
 * marked closer when it was put right, and what begins or ends after the day it is asked
 * on.
 */
final class Circumstances {

	/** When viewers broke the glass, shortly before they ask. */
	static final Instant GLASS_BROKEN = Instant.parse("2026-11-23T09:20:00Z");

	static final Instant GLASS_LAPSES = Instant.parse("2026-11-23T10:20:00Z");

	/** Those of number nought are large. */
	private static final int ONE_OF = 7;

	private static final int SECOND_WAS_ORDINARY = 1;

	private static final int OTHER_WAS_SENSITIVE = 2;

	private static final int SENSITIVE_SHOWS_NO_STUB = 3;

	private static final int GLASS_IS_BROKEN = 4;

	/** Of the facts that may be so one begins ahead and one ends ahead. */
	private static final int ONE_AHEAD_OF = 4;

	private static final int ONE_MARKED_OF = 6;

	private static final List<String> KINDS = List.of("PRACTICE", "INTERNAL", "EXTERNAL", "GAP");

	static final String BEGINS = "2026-12-10";

	private static final String ENDS = "2026-12-20";

	private static final Set<FactFile> MAY_BE_AHEAD = Set.of(FactFile.INVOLVEMENT, FactFile.LEAD, FactFile.CONSENT);

	private Circumstances() {
	}

	/**
	 * How the agencies of a world stand.
	 * @param usual its own, an ordinary other one, two that are sensitive, and a refuge
	 */
	static List<WorldAgency> agencies(int number, List<WorldAgency> usual) {
		List<WorldAgency> agencies = new ArrayList<>(usual);
		switch (number % ONE_OF) {
			case SECOND_WAS_ORDINARY -> agencies.set(3, usual.get(3).formerly(Sensitivity.STANDARD));
			case OTHER_WAS_SENSITIVE -> agencies.set(1, usual.get(1).formerly(Sensitivity.SENSITIVE));
			case SENSITIVE_SHOWS_NO_STUB -> agencies.set(2, usual.get(2).withoutStub());
			default -> {
				// as usual
			}
		}
		return agencies;
	}

	/**
	 * For whom the viewer of a world broke the glass: the child most is known of, and
	 * another, who may be hidden.
	 */
	static Set<String> brokenGlass(int number, String world) {
		return (number % ONE_OF == GLASS_IS_BROKEN) ? Set.of(world + "-c0", world + "-c1") : Set.of();
	}

	/**
	 * Some of what was put right is marked closer than before, or moves to another agency
	 * or, if it is an event, to another kind.
	 */
	static List<Fact> markedOtherwise(int number, List<WorldAgency> agencies, List<Fact> facts) {
		List<Fact> marked = new ArrayList<>();
		for (Fact fact : facts) {
			boolean isPutRight = fact.replaces() != null && fact.file() != FactFile.PERSON;
			marked.add(switch (isPutRight ? (number + marked.size()) % ONE_MARKED_OF : ONE_MARKED_OF) {
				case 0 -> fact.marked(Sensitivity.RESTRICTED);
				case 1 -> fact.marked(Sensitivity.SENSITIVE);
				case 2 -> (fact.file() != FactFile.LEAD)
						? fact.movedTo(agencies.get((number + marked.size()) % agencies.size())) : fact;
				case 3 -> (fact.file() == FactFile.EVENT) ? fact.with("kind", KINDS.get(number % KINDS.size())) : fact;
				default -> fact;
			});
		}
		return marked;
	}

	/**
	 * In every other world some of the facts begin or end ahead of the day they are asked
	 * about.
	 */
	static List<Fact> datedAhead(int number, List<Fact> facts) {
		if (number % 2 != 0) {
			return facts;
		}
		List<Fact> dated = new ArrayList<>();
		for (Fact fact : facts) {
			int which = MAY_BE_AHEAD.contains(fact.file()) ? (number / 2 + dated.size()) % ONE_AHEAD_OF : ONE_AHEAD_OF;
			dated.add(switch (which) {
				case 0 -> fact.with("valid_from", BEGINS).with("valid_to", "");
				case 1 -> fact.with("valid_to", ENDS);
				default -> fact;
			});
		}
		return dated;
	}

}

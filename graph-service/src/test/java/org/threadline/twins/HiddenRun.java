package org.threadline.twins;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.threadline.shared.Sensitivity;

/**
 * Entries of a chronology in a row that hardly anybody is shown, in front of all others
 * and behind them along either axis: more than are looked at for a page of one, so that
 * the page is read along holdings.
 */
final class HiddenRun {

	private static final int ONE_WITH_RUN_OF = 7;

	private static final int WITH_RUN = 3;

	private static final int ENTRIES = 14;

	/** As many of them as make a page of one be read along holdings. */
	private static final int MORE_THAN_LOOKED_AT = 9;

	private static final List<String> KINDS = List.of("GAP", "EXTERNAL", "PRACTICE");

	private static final long A_DAY = 86_400;

	private HiddenRun() {
	}

	/**
	 * In some worlds there is one at either end.
	 */
	static List<Fact> of(int number, String child, List<WorldAgency> agencies) {
		return (number % ONE_WITH_RUN_OF != WITH_RUN) ? List.of()
				: Stream.of(End.values()).flatMap((end) -> run(end, child, agencies.getLast())).toList();
	}

	private static Stream<Fact> run(End end, String child, WorldAgency agency) {
		return IntStream.range(0, ENTRIES).mapToObj((entry) -> {
			String reference = reference(end, child) + entry;
			return new Fact(FactFile.EVENT, "alpha", reference, child, agency.reference(), Sensitivity.RESTRICTED,
					end.known.plusSeconds(A_DAY * entry), null,
					Map.of("summary", reference, "kind", KINDS.get(entry % KINDS.size()), "type", "visit", "occurred",
							end.day.plusDays(entry).toString()));
		});
	}

	/**
	 * Whether somebody of an agency looks, and both have many at an end that differ in
	 * the outermost.
	 */
	static boolean differs(Twins pair, End end) {
		List<Fact> left = run(pair.left(), end);
		List<Fact> right = run(pair.right(), end);
		return pair.known().viewer().person() == null && left.size() >= MORE_THAN_LOOKED_AT
				&& right.size() >= MORE_THAN_LOOKED_AT && !end.outermost(left).equals(end.outermost(right));
	}

	private static List<Fact> run(World world, End end) {
		String run = reference(end, world.children().getFirst());
		return world.where((fact) -> fact.reference().startsWith(run));
	}

	private static String reference(End end, String child) {
		return child + "-" + end.name().toLowerCase(Locale.ROOT);
	}

	/**
	 * An end of a chronology, before or after all that other facts tell of.
	 */
	enum End {

		OLDEST(LocalDate.of(2024, 6, 1), Instant.parse("2024-07-01T08:00:00Z")),

		NEWEST(LocalDate.of(2026, 10, 1), Instant.parse("2026-11-01T08:00:00Z"));

		private final LocalDate day;

		private final Instant known;

		End(LocalDate day, Instant known) {
			this.day = day;
			this.known = known;
		}

		private Fact outermost(List<Fact> run) {
			return (this == NEWEST) ? run.getLast() : run.getFirst();
		}

	}

}

package org.threadline.packs;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.threadline.visibility.Disclosure;
import org.threadline.visibility.PolicyPack;

/**
 * What changes for whom when one policy pack takes the place of another: who would see
 * what, worked out from the decisions themselves and not from the wording of the rules.
 */
public final class PackComparison {

	/** What people see is the same whatever these say. */
	private static final Set<String> CHANGE_NOTHING_SEEN = Set.of("version", "needLevels", "words");

	private final PolicyPack before;

	private final PolicyPack after;

	/**
	 * Two packs to be compared.
	 * @param before the pack in force
	 * @param after the pack in its place
	 */
	public PackComparison(PolicyPack before, PolicyPack after) {
		this.before = before;
		this.after = after;
	}

	/**
	 * The differences: who would see what, then what the other sections say.
	 * @return lines
	 */
	public List<String> lines() {
		List<String> lines = new ArrayList<>();
		lines.add("from " + this.before.name() + ", hash " + this.before.hash());
		lines.add("to   " + this.after.name() + ", hash " + this.after.hash());
		lines.add("");
		Map<String, List<String>> sections = differentSections();
		lines.addAll(whoWouldSeeWhat(sections.keySet()));
		sections.forEach((section, different) -> {
			lines.add("");
			lines.add(section);
			lines.addAll(different);
		});
		return lines;
	}

	private Map<String, List<String>> differentSections() {
		Map<String, List<String>> different = new LinkedHashMap<>();
		Map<String, List<String>> before = new PrintedPack(this.before).sections();
		new PrintedPack(this.after).sections().forEach((section, is) -> {
			List<String> was = before.getOrDefault(section, List.of());
			if (!was.equals(is)) {
				List<String> lines = new ArrayList<>();
				was.stream().filter((line) -> !is.contains(line)).forEach((line) -> lines.add("  - " + line));
				is.stream().filter((line) -> !was.contains(line)).forEach((line) -> lines.add("  + " + line));
				different.put(section, lines.isEmpty() ? List.of("  in another order") : lines);
			}
		});
		return different;
	}

	private List<String> whoWouldSeeWhat(Set<String> differentSections) {
		List<List<String>> differences = differences();
		if (differences.isEmpty()) {
			return List.of(CHANGE_NOTHING_SEEN.containsAll(differentSections) ? "Everybody would see what they see now."
					: "By the rules alone nobody would see anything else. Other sections differ, and may change who sees"
							+ " what:");
		}
		TextTable table = new TextTable(PrintedPack.ANY,
				Stream.concat(Stream.of("now", "then"), Stream.of(Aspect.values()).map(Aspect::heading))
					.toArray(String[]::new));
		differences.forEach(table::row);
		List<String> lines = new ArrayList<>();
		lines.add("Who would see what. Of a child anything is shown only where RECORD is. Sensitivity is the greater of"
				+ " the fact's and its agency's.");
		lines.addAll(table.lines());
		return lines;
	}

	/** What is shown now, what then, and to whom of what. */
	List<List<String>> differences() {
		Situations situations = new Situations(this.after, this.before);
		Map<Change, BitSet> changes = new TreeMap<>();
		situations.forEach((number, situation) -> {
			Change change = new Change(situation.under(this.after), situation.under(this.before));
			if (change.then() != change.now()) {
				changes.computeIfAbsent(change, (first) -> new BitSet()).set(number);
			}
		});
		List<List<String>> differences = new ArrayList<>();
		changes
			.forEach(
					(change, numbers) -> Cover.of(situations.sizes(), numbers)
						.forEach((box) -> differences.add(Stream
							.concat(Stream.of(change.now().name(), change.then().name()),
									Stream.of(Aspect.values()).map((aspect) -> situations.words(aspect, box)))
							.toList())));
		return differences;
	}

	/** What changes, the most that is shown then first. */
	private record Change(Disclosure then, Disclosure now) implements Comparable<Change> {

		@Override
		public int compareTo(Change other) {
			return Comparator.comparing(Change::then).thenComparing(Change::now).compare(this, other);
		}

	}

}

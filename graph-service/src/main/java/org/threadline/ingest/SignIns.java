package org.threadline.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * The names by which people sign in, with the rows that give them. A name is one person's
 * for as long as a row gives it to them, and only that row can take it back.
 */
final class SignIns {

	private final Map<String, Given> byRow = new HashMap<>();

	private final Map<String, Set<String>> rowsByName = new HashMap<>();

	/**
	 * Keeps what is on record.
	 * @param row key of the row that gives the name
	 */
	void onRecord(String row, String name, String id) {
		keep(row, new Given(name, id));
	}

	/**
	 * Whose a name is, or null when it is nobody's.
	 */
	@Nullable String holder(String name) {
		return this.rowsByName.getOrDefault(name, Set.of())
			.stream()
			.findFirst()
			.map((row) -> Objects.requireNonNull(this.byRow.get(row)).id())
			.orElse(null);
	}

	/**
	 * Gives one name.
	 * @throws RowRefusal when it is somebody else's
	 */
	void give(Asked asked) {
		if (!give(List.of(asked)).refused().isEmpty()) {
			throw refusal();
		}
	}

	static RowRefusal refusal() {
		return new RowRefusal("sign_in", "somebody else signs in by this name");
	}

	/**
	 * Gives names to several people at once, so that what one row takes back another may
	 * give: of two who ask for one name the first gets it. A row that is refused takes
	 * nothing back.
	 */
	Answer give(List<Asked> asked) {
		List<Asked> concerned = asked.stream().filter(this::isConcerned).toList();
		Map<String, Map<String, Given>> takenBack = new HashMap<>();
		concerned.forEach((one) -> takenBack.put(one.row(), takeBack(one.earlier())));
		Set<String> refused = new HashSet<>();
		Set<String> found;
		do {
			found = refused(concerned, refused, takenBack);
		}
		while (refused.addAll(found));
		Set<String> changed = new LinkedHashSet<>();
		for (Asked one : concerned) {
			if (refused.contains(one.row())) {
				earlier(one, takenBack).forEach(this::keep);
			}
			else {
				changed.add(one.id());
				if (one.name() != null) {
					keep(one.row(), new Given(one.name(), one.id()));
				}
			}
		}
		return new Answer(refused, List.copyOf(changed));
	}

	/**
	 * Who asks for what is somebody else's, once those who were refused already keep what
	 * they had.
	 */
	private Set<String> refused(List<Asked> concerned, Set<String> already, Map<String, Map<String, Given>> takenBack) {
		Map<String, String> holders = new HashMap<>();
		concerned.stream()
			.filter((one) -> already.contains(one.row()))
			.flatMap((one) -> earlier(one, takenBack).values().stream())
			.forEach((given) -> holders.put(given.name(), given.id()));
		Set<String> found = new HashSet<>();
		for (Asked one : concerned) {
			String name = one.name();
			if (name != null && !already.contains(one.row())) {
				String holder = holders.computeIfAbsent(name,
						(any) -> Objects.requireNonNullElse(holder(name), one.id()));
				if (!holder.equals(one.id())) {
					found.add(one.row());
				}
			}
		}
		return found;
	}

	private static Map<String, Given> earlier(Asked asked, Map<String, Map<String, Given>> takenBack) {
		return Objects.requireNonNull(takenBack.get(asked.row()));
	}

	private void keep(String row, Given given) {
		this.byRow.put(row, given);
		this.rowsByName.computeIfAbsent(given.name(), (any) -> new HashSet<>()).add(row);
	}

	private Map<String, Given> takeBack(List<String> rows) {
		Map<String, Given> taken = new HashMap<>();
		for (String row : rows) {
			Given given = this.byRow.remove(row);
			if (given != null) {
				this.rowsByName.getOrDefault(given.name(), new HashSet<>()).remove(row);
				taken.put(row, given);
			}
		}
		return taken;
	}

	private boolean isConcerned(Asked asked) {
		return asked.name() != null || asked.earlier().stream().anyMatch(this.byRow::containsKey);
	}

	/**
	 * What a row says of a name.
	 *
	 * @param row its key
	 * @param replaces the key of the row that it replaces, or null
	 * @param name the name it gives, or null when it gives none
	 * @param id whom it is about
	 */
	record Asked(String row, @Nullable String replaces, @Nullable String name, String id) {

		/**
		 * By whose word the person may have signed in before; their own id stands for
		 * rows of which that was not kept.
		 */
		private List<String> earlier() {
			List<String> earlier = new ArrayList<>(List.of(this.row, this.id));
			if (this.replaces != null) {
				earlier.add(this.replaces);
			}
			return earlier;
		}

	}

	/**
	 * What became of the names that were asked for.
	 *
	 * @param refused keys of the rows whose names are somebody else's
	 * @param changed people whose name may be another now
	 */
	record Answer(Set<String> refused, List<String> changed) {
	}

	/**
	 * A name that a row gives.
	 *
	 * @param name the name
	 * @param id to whom
	 */
	private record Given(String name, String id) {
	}

}

package org.threadline.graph.offline;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.threadline.graph.Row;

/**
 * The rows of the file that is being written down, with what they state. A correction
 * names a row of its own file, so those of the files before are forgotten.
 */
final class WrittenRows {

	private final WrittenFiles files;

	private final WrittenPeople people;

	private final Map<String, WrittenRow> rows = new HashMap<>();

	private String file = "";

	WrittenRows(WrittenFiles files, WrittenPeople people) {
		this.files = files;
		this.people = people;
	}

	void create(Row row) {
		String key = row.text("key");
		if (!row.text("file").equals(this.file)) {
			this.rows.clear();
			this.file = row.text("file");
		}
		this.rows.put(key,
				new WrittenRow(this.files.node(row.values(), "SourceRow"), row.text("hash"),
						(ZonedDateTime) Objects.requireNonNull(row.values().get("recordedAt")),
						row.textOrNull("replaces"), row.textOrNull("signIn")));
	}

	/**
	 * The name to sign in by that a row gives, or null.
	 */
	@Nullable WrittenSignIn signIn(String key) {
		WrittenRow row = row(key);
		return (row.signIn != null) ? new WrittenSignIn(row.signIn, row.recordedAt.toInstant(), key) : null;
	}

	void state(String key, WrittenFact fact, String subjectId) {
		WrittenRow row = row(key);
		row.subjectId = subjectId;
		row.standing.add(fact);
		this.files.relationship(row.node, "STATES", fact.node());
	}

	List<Row> find(Collection<String> keys) {
		List<Row> found = new ArrayList<>();
		for (String key : keys) {
			WrittenRow row = this.rows.get(key);
			if (row != null) {
				found.add(found(key, row));
			}
		}
		return found;
	}

	private static Row found(String key, WrittenRow row) {
		Map<String, @Nullable Object> found = new HashMap<>();
		found.put("key", key);
		found.put("hash", row.hash);
		found.put("recordedAt", row.recordedAt);
		found.put("replaces", row.replaces);
		found.put("subjectId", row.subjectId);
		found.put("standing", (long) row.standing.size());
		found.put("ofChild", row.standing.stream().anyMatch((fact) -> fact.label().equals("IndexEntry")));
		return new Row(found);
	}

	void replace(Row replacement) {
		WrittenRow earlier = row(replacement.text("replacedKey"));
		WrittenRow later = row(replacement.text("key"));
		for (WrittenFact fact : earlier.standing) {
			this.files.addition(fact.node(), "supersededAt",
					Objects.requireNonNull(replacement.values().get("recordedAt")));
			this.people.withdraw(Objects.requireNonNull(earlier.subjectId), fact.id());
			later.standing.stream()
				.filter((successor) -> successor.label().equals(fact.label()))
				.forEach((successor) -> this.files.relationship(successor.node(), "REPLACES", fact.node()));
		}
		earlier.standing = List.of();
	}

	private WrittenRow row(String key) {
		return Objects.requireNonNull(this.rows.get(key), "a row nobody has delivered");
	}

	/**
	 * What is known of a row so far.
	 */
	private static final class WrittenRow {

		private final long node;

		private final String hash;

		private final ZonedDateTime recordedAt;

		private final @Nullable String replaces;

		private final @Nullable String signIn;

		private @Nullable String subjectId;

		private List<WrittenFact> standing = new ArrayList<>(1);

		private WrittenRow(long node, String hash, ZonedDateTime recordedAt, @Nullable String replaces,
				@Nullable String signIn) {
			this.node = node;
			this.hash = hash;
			this.recordedAt = recordedAt;
			this.replaces = replaces;
			this.signIn = signIn;
		}

	}

}

package org.threadline.ingest;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.threadline.cypher.LoadStatement;
import org.threadline.graph.LoadTransactions;
import org.threadline.graph.Row;

/**
 * The areas, agencies, services, practitioners and posts on record, by the references
 * that are unique over all sources. There are few enough to keep in memory during a load.
 */
final class Ground {

	private static final LoadStatement FIND = LoadStatement.named("find-ground");

	private static final LoadStatement FIND_SIGN_INS = LoadStatement.named("find-sign-ins");

	private static final Map<String, Named> LABELS = Arrays.stream(Named.values())
		.collect(Collectors.toMap(Named::label, (named) -> named));

	private final Map<Named, Map<String, Place>> places = new EnumMap<>(Named.class);

	private final Map<String, String> signIns = new HashMap<>();

	static Ground onRecord(LoadTransactions graph) {
		Ground ground = new Ground();
		for (Row row : graph.read((statements) -> statements.run(FIND, Map.of()))) {
			String code = row.text("code");
			String id = Objects.requireNonNullElse(row.textOrNull("id"), code);
			Named named = Objects.requireNonNull(LABELS.get(row.text("label")));
			ground.add(named, code, new Place(id, row.textOrNull("kind"), row.textOrNull("agencyId")));
			ground.claim(row.textOrNull("signIn"), id);
		}
		for (Row row : graph.read((statements) -> statements.run(FIND_SIGN_INS, Map.of()))) {
			ground.claim(row.text("signIn"), row.text("id"));
		}
		return ground;
	}

	void add(Named named, String code, Place place) {
		this.places.computeIfAbsent(named, (any) -> new HashMap<>()).put(code, place);
	}

	@Nullable Place find(Named named, String code) {
		return this.places.getOrDefault(named, Map.of()).get(code);
	}

	/**
	 * What a reference in a row names.
	 */
	Place get(FeedRow row, String column, Named named) {
		return get(column, named, row.text(column));
	}

	Place get(String column, Named named, String code) {
		Place place = find(named, code);
		if (place == null) {
			throw new RowRefusal(column, "expected the reference of " + named.description() + " of any source");
		}
		return place;
	}

	@Nullable Place getOrNull(FeedRow row, String column, Named named) {
		return row.has(column) ? get(row, column, named) : null;
	}

	@Nullable String idOrNull(FeedRow row, String column, Named named) {
		Place place = getOrNull(row, column, named);
		return (place != null) ? place.id() : null;
	}

	/**
	 * Takes a name to sign in by for somebody, who may have it already.
	 */
	void claim(@Nullable String signIn, String id) {
		if (signIn != null && !id.equals(this.signIns.computeIfAbsent(signIn, (name) -> id))) {
			throw new RowRefusal("sign_in", "somebody else signs in by this name");
		}
	}

}

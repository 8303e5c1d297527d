package org.threadline.ingest;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
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

	private final SignIns signIns = new SignIns();

	static Ground onRecord(LoadTransactions graph) {
		Ground ground = new Ground();
		for (Row row : graph.read((statements) -> statements.run(FIND, Map.of()))) {
			String code = row.text("code");
			String id = Objects.requireNonNullElse(row.textOrNull("id"), code);
			Named named = Objects.requireNonNull(LABELS.get(row.text("label")));
			ground.add(named, code, new Place(id, row.textOrNull("kind"), row.textOrNull("agencyId")));
			String signIn = row.textOrNull("signIn");
			if (signIn != null) {
				ground.signIns.onRecord(id, signIn, id);
			}
		}
		for (Row row : graph.read((statements) -> statements.run(FIND_SIGN_INS, Map.of()))) {
			String id = row.text("id");
			List<Row> givenBy = row.rows("givenBy");
			givenBy.forEach((given) -> ground.signIns.onRecord(given.text("key"), given.text("signIn"), id));
			if (givenBy.stream().noneMatch((given) -> given.text("signIn").equals(row.text("signIn")))) {
				ground.signIns.onRecord(id, row.text("signIn"), id);
			}
		}
		return ground;
	}

	/**
	 * The names to sign in by, of practitioners and of people.
	 */
	SignIns signIns() {
		return this.signIns;
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

}

package org.threadline.ingest;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.threadline.cypher.LoadStatement;
import org.threadline.facts.Positions;
import org.threadline.graph.GraphTransactions;
import org.threadline.graph.GraphTransactions.Statements;
import org.threadline.graph.Row;
import org.threadline.shared.IdSource;

/**
 * Keeps on record where sources disagree on the home of a child. Nobody is overruled:
 * each claim stands until its source changes it.
 */
final class AddressConflicts {

	private static final LoadStatement FIND_HOMES = LoadStatement.named("find-homes");

	private static final LoadStatement FIND_CONFLICTS = LoadStatement.named("find-conflicts");

	private static final LoadStatement CREATE_CONFLICTS = LoadStatement.named("create-conflicts");

	private static final LoadStatement END_CONFLICTS = LoadStatement.named("end-conflicts");

	private final GraphTransactions graph;

	private final IdSource ids;

	private final Instant asOf;

	private int found;

	AddressConflicts(GraphTransactions graph, IdSource ids, Instant asOf) {
		this.graph = graph;
		this.ids = ids;
		this.asOf = asOf;
	}

	/**
	 * Looks at the homes of some children.
	 * @return for how many of them sources disagree
	 */
	int settle(Collection<String> people) {
		Batches.of(List.copyOf(people), (batch) -> this.graph.write((statements) -> settle(statements, batch)));
		return this.found;
	}

	private boolean settle(Statements statements, List<String> people) {
		Map<String, List<Home>> homes = new LinkedHashMap<>();
		for (Row row : statements.run(FIND_HOMES, Map.of("ids", people, "today", Positions.day(this.asOf)))) {
			Home home = Home.of(row);
			homes.computeIfAbsent(home.subjectId(), (any) -> new ArrayList<>()).add(home);
		}
		Map<String, Map<String, Object>> conflicts = new LinkedHashMap<>();
		homes.forEach((child, claimed) -> {
			List<Home> disputed = claimed.stream()
				.filter((home) -> claimed.stream().anyMatch(home::disagreesWith))
				.toList();
			if (!disputed.isEmpty()) {
				conflicts.put(key(child, disputed), conflict(child, disputed));
			}
		});
		Set<String> ended = new HashSet<>();
		statements.run(FIND_CONFLICTS, Map.of("ids", people)).forEach((row) -> ended.add(row.text("key")));
		ended.removeAll(conflicts.keySet());
		statements.run(CREATE_CONFLICTS, Map.of("rows", List.copyOf(conflicts.values())));
		statements.run(END_CONFLICTS,
				Map.of("keys", List.copyOf(ended), "recordedAt", this.asOf.atZone(ZoneOffset.UTC)));
		this.found += conflicts.size();
		return true;
	}

	private static String key(String child, List<Home> disputed) {
		return child + " ADDRESS " + disputed.stream().map(Home::id).sorted().collect(Collectors.joining(" "));
	}

	private Map<String, Object> conflict(String child, List<Home> disputed) {
		Instant recordedAt = disputed.stream().map(Home::recordedAt).max(Comparator.naturalOrder()).orElse(this.asOf);
		Map<String, Object> conflict = new HashMap<>();
		conflict.put("key", key(child, disputed));
		conflict.put("subjectId", child);
		conflict.put("kind", "ADDRESS");
		conflict.put("state", "OPEN");
		conflict.put("recordedAt", recordedAt.atZone(ZoneOffset.UTC));
		return Map.of("id", this.ids.next(), "conflict", conflict, "claims", disputed.stream().map(Home::id).toList());
	}

}

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
import org.threadline.graph.LoadTransactions;
import org.threadline.graph.LoadStatements;
import org.threadline.graph.Row;
import org.threadline.shared.EnglishDay;
import org.threadline.shared.IdSource;

/**
 * Keeps on record where sources disagree on the home, the school or the GP practice of a
 * child. Nobody is overruled: each claim stands until its source changes it.
 */
final class Conflicts {

	private static final LoadStatement FIND_CONFLICTS = LoadStatement.named("find-conflicts");

	private static final LoadStatement CREATE_CONFLICTS = LoadStatement.named("create-conflicts");

	private static final LoadStatement END_CONFLICTS = LoadStatement.named("end-conflicts");

	private final LoadTransactions graph;

	private final IdSource ids;

	private final Instant asOf;

	private int found;

	Conflicts(LoadTransactions graph, IdSource ids, Instant asOf) {
		this.graph = graph;
		this.ids = ids;
		this.asOf = asOf;
	}

	/**
	 * Looks at what sources say of some children.
	 * @return how often they disagree
	 */
	int settle(Collection<String> people) {
		// what is counted within a transaction counts twice when that is tried again
		Batches.of(List.copyOf(people),
				(batch) -> this.found += this.graph.write((statements) -> settle(statements, batch)));
		return this.found;
	}

	private int settle(LoadStatements statements, List<String> people) {
		Map<String, Map<String, Object>> conflicts = new LinkedHashMap<>();
		for (Kind kind : Kind.values()) {
			claims(statements, people, kind).forEach((child, claimed) -> {
				List<ClaimOnRecord> disputed = claimed.stream()
					.filter((claim) -> claimed.stream().anyMatch(claim::disagreesWith))
					.toList();
				if (!disputed.isEmpty()) {
					conflicts.put(key(child, kind, disputed), conflict(child, kind, disputed));
				}
			});
		}
		Set<String> ended = new HashSet<>();
		statements.run(FIND_CONFLICTS, Map.of("ids", people)).forEach((row) -> ended.add(row.text("key")));
		ended.removeAll(conflicts.keySet());
		statements.run(CREATE_CONFLICTS, Map.of("rows", List.copyOf(conflicts.values())));
		statements.run(END_CONFLICTS,
				Map.of("keys", List.copyOf(ended), "recordedAt", this.asOf.atZone(ZoneOffset.UTC)));
		return conflicts.size();
	}

	private Map<String, List<ClaimOnRecord>> claims(LoadStatements statements, List<String> people, Kind kind) {
		Map<String, List<ClaimOnRecord>> claims = new LinkedHashMap<>();
		for (Row row : statements.run(kind.claims, Map.of("ids", people, "today", EnglishDay.of(this.asOf)))) {
			ClaimOnRecord claim = ClaimOnRecord.of(row);
			claims.computeIfAbsent(claim.subjectId(), (any) -> new ArrayList<>()).add(claim);
		}
		return claims;
	}

	private static String key(String child, Kind kind, List<ClaimOnRecord> disputed) {
		return child + " " + kind + " "
				+ disputed.stream().map(ClaimOnRecord::id).sorted().collect(Collectors.joining(" "));
	}

	private Map<String, Object> conflict(String child, Kind kind, List<ClaimOnRecord> disputed) {
		Instant recordedAt = disputed.stream()
			.map(ClaimOnRecord::recordedAt)
			.max(Comparator.naturalOrder())
			.orElse(this.asOf);
		Map<String, Object> conflict = new HashMap<>();
		conflict.put("key", key(child, kind, disputed));
		conflict.put("subjectId", child);
		conflict.put("kind", kind.name());
		conflict.put("state", "OPEN");
		conflict.put("recordedAt", recordedAt.atZone(ZoneOffset.UTC));
		return Map.of("id", this.ids.next(), "conflict", conflict, "claims",
				disputed.stream().map(ClaimOnRecord::id).toList());
	}

	/**
	 * What sources may disagree on.
	 */
	private enum Kind {

		ADDRESS("find-homes"), SCHOOL("find-schools"), GENERAL_PRACTICE("find-practices");

		private final LoadStatement claims;

		Kind(String claims) {
			this.claims = LoadStatement.named(claims);
		}

	}

}

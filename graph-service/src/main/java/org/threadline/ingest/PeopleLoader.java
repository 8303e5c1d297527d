package org.threadline.ingest;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.threadline.cypher.LoadStatement;
import org.threadline.graph.LoadTransactions;
import org.threadline.graph.LoadStatements;
import org.threadline.graph.Row;
import org.threadline.ingest.Identification.Identified;
import org.threadline.shared.IdSource;

/**
 * Loads the people of all sources together, since rows of one source may say who rows of
 * another are about.
 */
final class PeopleLoader {

	private static final LoadStatement FIND_IDENTIFIERS = LoadStatement.named("find-identifiers");

	private static final LoadStatement MERGE_PEOPLE = LoadStatement.named("merge-people");

	private static final LoadStatement MARK_CHILDREN = LoadStatement.named("mark-children");

	private static final LoadStatement MERGE_IDENTIFIERS = LoadStatement.named("merge-identifiers");

	private static final LoadStatement DROP_UNSTATED = LoadStatement.named("drop-unstated-identifiers");

	private final LoadTransactions graph;

	private final RowsOnRecord onRecord;

	private final BatchWriter writer;

	private final IdSource ids;

	private final Ground ground;

	private final Identification identification;

	private final Progress progress;

	PeopleLoader(LoadTransactions graph, IdSource ids, Ground ground, Identification identification,
			Progress progress) {
		this.graph = graph;
		this.onRecord = new RowsOnRecord(graph);
		this.writer = new BatchWriter(graph, ids);
		this.ids = ids;
		this.ground = ground;
		this.identification = identification;
		this.progress = progress;
	}

	void load(List<Delivery> deliveries) {
		List<PersonRow> changed = changedRows(deliveries);
		Map<String, Identified> decisions = decide(changed);
		Corrections corrections = new Corrections();
		List<DeliveredRow> plain = changed.stream()
			.map(PersonRow::delivered)
			.filter((row) -> !corrections.keep(row))
			.toList();
		try (WriteBehind behind = new WriteBehind(this.writer, this.progress)) {
			Batches.of(plain, (batch) -> write(behind, batch, decisions));
			corrections.inOrder((batch) -> {
				// what these correct has to be on record by now
				behind.await();
				write(behind, batch, decisions);
			});
		}
	}

	private List<PersonRow> changedRows(List<Delivery> deliveries) {
		List<PersonRow> changed = new ArrayList<>();
		DeliveredRow.read(deliveries, FeedFile.PEOPLE, (batch) -> {
			int before = changed.size();
			for (DeliveredRow row : this.onRecord.changed(batch)) {
				try {
					PersonRow person = new PersonRow(row);
					person.check(this.ground);
					changed.add(person);
				}
				catch (RowRefusal refusal) {
					row.setAside(refusal);
				}
			}
			// the others are done when they are written
			this.progress.rows(batch.size() - (changed.size() - before));
		});
		return changed;
	}

	private Map<String, Identified> decide(List<PersonRow> rows) {
		Set<String> keys = new HashSet<>();
		Map<String, Identifier> identifiers = new LinkedHashMap<>();
		List<IdentityClaim> claims = rows.stream().map(PersonRow::claim).toList();
		for (IdentityClaim claim : claims) {
			keys.add(claim.key());
			claim.identifiers().forEach((identifier) -> identifiers.put(identifier.key(), identifier));
		}
		Map<Identifier, IdentityOnRecord> known = new HashMap<>();
		Batches.of(List.copyOf(identifiers.keySet()), (batch) -> {
			for (Row row : this.graph.read((statements) -> statements.run(FIND_IDENTIFIERS, Map.of("keys", batch)))) {
				IdentityOnRecord found = IdentityOnRecord.of(row);
				// a number that only changed rows gave may be what has been put right
				if (found.statedBy().isEmpty() || !keys.containsAll(found.statedBy())) {
					known.put(Objects.requireNonNull(identifiers.get(row.text("key"))), found);
				}
			}
		});
		return this.identification.identify(claims, known);
	}

	private void write(WriteBehind behind, List<DeliveredRow> batch, Map<String, Identified> decisions) {
		Map<String, RecordedRow> recorded = this.onRecord.find(batch);
		Set<String> replaced = new HashSet<>();
		Map<PersonRow, String> persons = new LinkedHashMap<>();
		List<RowToWrite> toWrite = new ArrayList<>();
		for (DeliveredRow delivered : batch) {
			try {
				PersonRow person = new PersonRow(delivered);
				String personId = decided(decisions.get(person.key()));
				Version version = Version.of(delivered, personId, recorded);
				version.claimReplaced(replaced);
				this.ground.claim(person.row().textOrNull("sign_in"), personId);
				toWrite.add(new RowToWrite(delivered, version.recordedAt(), version.replaces(), version.replacedKey(),
						person.facts(personId, version.recordedAt(), this.ground, this.ids)));
				persons.put(person, personId);
			}
			catch (RowRefusal refusal) {
				delivered.setAside(refusal);
			}
		}
		behind.write(toWrite, batch.size(), (statements) -> mergePeople(statements, persons),
				(statements) -> dropUnstated(statements, toWrite));
	}

	// only what is replaced can have been the last to state a number
	private static void dropUnstated(LoadStatements statements, List<RowToWrite> rows) {
		List<String> people = rows.stream()
			.filter((row) -> row.replacedKey() != null)
			.map(RowToWrite::subjectId)
			.distinct()
			.toList();
		if (!people.isEmpty()) {
			statements.run(DROP_UNSTATED, Map.of("ids", people));
		}
	}

	private static String decided(@Nullable Identified decision) {
		return switch (decision) {
			case Identification.Known known -> known.personId();
			case Identification.Undecided undecided -> throw new RowRefusal(undecided.column(), undecided.reason());
			case null -> throw new RowRefusal("person_ref", "nobody has decided who this is");
		};
	}

	private static void mergePeople(LoadStatements statements, Map<PersonRow, String> persons) {
		Map<String, Map<String, @Nullable Object>> people = new LinkedHashMap<>();
		Set<String> children = new LinkedHashSet<>();
		List<Map<String, Object>> identifiers = new ArrayList<>();
		persons.forEach((person, id) -> {
			Map<String, @Nullable Object> properties = people.computeIfAbsent(id, (any) -> new HashMap<>());
			properties.put("id", id);
			properties.putIfAbsent("signIn", person.row().textOrNull("sign_in"));
			if (person.isChild()) {
				children.add(id);
			}
			List<Identifier> all = new ArrayList<>(person.numbers());
			all.add(person.reference());
			for (Identifier identifier : all) {
				identifiers.add(Map.of("personId", id, "key", identifier.key(), "system", identifier.system(), "value",
						identifier.value()));
			}
		});
		statements.run(MERGE_PEOPLE, Map.of("rows", List.copyOf(people.values())));
		statements.run(MARK_CHILDREN, Map.of("ids", List.copyOf(children)));
		statements.run(MERGE_IDENTIFIERS, Map.of("rows", identifiers));
	}

}

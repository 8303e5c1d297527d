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
import java.util.function.Consumer;

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

	private static final LoadStatement DROP_UNSTATED_SIGN_INS = LoadStatement.named("drop-unstated-sign-ins");

	private static final LoadStatement GIVE_SIGN_INS = LoadStatement.named("give-sign-ins");

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
		Set<String> waiting = waitingForNames(changed, decisions);
		Corrections corrections = new Corrections();
		Corrections lastOfAll = new Corrections();
		List<DeliveredRow> plain = new ArrayList<>();
		for (PersonRow person : changed) {
			if (waiting.contains(person.key())) {
				lastOfAll.add(person.delivered());
			}
			else if (!corrections.keep(person.delivered())) {
				plain.add(person.delivered());
			}
		}
		try (WriteBehind behind = new WriteBehind(this.writer, this.progress)) {
			Batches.of(plain, (batch) -> write(behind, batch, decisions));
			// what these correct, and what takes names back, has to be on record by now
			Consumer<List<DeliveredRow>> afterThat = (batch) -> {
				behind.await();
				write(behind, batch, decisions);
			};
			corrections.inOrder(afterThat);
			lastOfAll.inOrder(afterThat);
		}
	}

	/**
	 * Rows that give a name to sign in by which is somebody else's: another row of this
	 * load may take it back, wherever it stands. What corrects them waits with them.
	 * @return their keys
	 */
	private Set<String> waitingForNames(List<PersonRow> rows, Map<String, Identified> decisions) {
		Set<String> waiting = new HashSet<>();
		Map<String, String> given = new HashMap<>();
		for (PersonRow person : rows) {
			String name = person.row().textOrNull("sign_in");
			if (name != null && decisions.get(person.key()) instanceof Identification.Known known) {
				String holder = given.computeIfAbsent(name,
						(any) -> Objects.requireNonNullElse(this.ground.signIns().holder(name), known.personId()));
				if (!holder.equals(known.personId())) {
					waiting.add(person.key());
				}
			}
		}
		List<PersonRow> correcting = rows.stream().filter((person) -> person.row().has("replaces")).toList();
		boolean more = !waiting.isEmpty();
		while (more) {
			more = waiting.addAll(correcting.stream()
				.filter((person) -> waiting.contains(person.delivered().replaces()))
				.map(PersonRow::key)
				.toList());
		}
		return waiting;
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
		List<RowToWrite> described = new ArrayList<>();
		for (DeliveredRow delivered : batch) {
			try {
				PersonRow person = new PersonRow(delivered);
				String personId = decided(decisions.get(person.key()));
				Version version = Version.of(delivered, personId, recorded);
				if (version.replacedKey() != null) {
					person.checkFollows(Objects.requireNonNull(recorded.get(version.replacedKey())));
				}
				version.claimReplaced(replaced);
				described.add(new RowToWrite(delivered, version.recordedAt(), version.replaces(), version.replacedKey(),
						person.facts(personId, version.recordedAt(), this.ground, this.ids)));
			}
			catch (RowRefusal refusal) {
				delivered.setAside(refusal);
			}
		}
		SignIns.Answer names = this.ground.signIns().give(described.stream().map(PeopleLoader::asked).toList());
		List<RowToWrite> toWrite = new ArrayList<>();
		for (RowToWrite row : described) {
			if (names.refused().contains(row.key())) {
				row.delivered().setAside(SignIns.refusal());
			}
			else {
				toWrite.add(row);
			}
		}
		behind.write(toWrite, batch.size(), (statements) -> mergePeople(statements, toWrite), (statements) -> {
			dropUnstated(statements, toWrite);
			settleSignIns(statements, names.changed());
		});
	}

	private static SignIns.Asked asked(RowToWrite row) {
		return new SignIns.Asked(row.key(), row.replacedKey(), row.signIn(), row.subjectId());
	}

	// all are dropped before one is given: a name may move from one person to another
	private static void settleSignIns(LoadStatements statements, List<String> people) {
		if (!people.isEmpty()) {
			statements.run(DROP_UNSTATED_SIGN_INS, Map.of("ids", people));
			statements.run(GIVE_SIGN_INS, Map.of("ids", people));
		}
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

	private static void mergePeople(LoadStatements statements, List<RowToWrite> rows) {
		Set<String> people = new LinkedHashSet<>();
		Set<String> children = new LinkedHashSet<>();
		List<Map<String, Object>> identifiers = new ArrayList<>();
		for (RowToWrite row : rows) {
			PersonRow person = new PersonRow(row.delivered());
			String id = row.subjectId();
			people.add(id);
			if (person.isChild()) {
				children.add(id);
			}
			List<Identifier> all = new ArrayList<>(person.numbers());
			all.add(person.reference());
			for (Identifier identifier : all) {
				identifiers.add(Map.of("personId", id, "key", identifier.key(), "system", identifier.system(), "value",
						identifier.value()));
			}
		}
		statements.run(MERGE_PEOPLE, Map.of("rows", people.stream().map((id) -> Map.of("id", id)).toList()));
		statements.run(MARK_CHILDREN, Map.of("ids", List.copyOf(children)));
		statements.run(MERGE_IDENTIFIERS, Map.of("rows", identifiers));
	}

}

package org.threadline.ingest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.threadline.facts.FactDraft;
import org.threadline.graph.LoadTransactions;
import org.threadline.shared.IdSource;
import org.threadline.visibility.PolicyPack;

/**
 * Loads the files of facts about people who are on record.
 */
final class FactLoader {

	private final RowsOnRecord onRecord;

	private final BatchWriter writer;

	private final PeopleOnRecord people;

	private final Announcements announcements;

	private final IdSource ids;

	private final Ground ground;

	private final PolicyPack agreement;

	private final Progress progress;

	private final PeopleWithClaims peopleWithClaims = new PeopleWithClaims();

	FactLoader(LoadTransactions graph, IdSource ids, Ground ground, PolicyPack agreement, Progress progress) {
		this.onRecord = new RowsOnRecord(graph);
		this.writer = new BatchWriter(graph, ids);
		this.people = new PeopleOnRecord(graph);
		this.announcements = new Announcements(ids, ground);
		this.ids = ids;
		this.ground = ground;
		this.agreement = agreement;
		this.progress = progress;
	}

	void load(List<Delivery> deliveries, FeedFile file) {
		FactShape shape = FactShape.of(file, this.agreement);
		Corrections corrections = new Corrections();
		try (WriteBehind behind = new WriteBehind(this.writer, this.progress)) {
			DeliveredRow.read(deliveries, file, (rows) -> {
				List<DeliveredRow> plain = rows.stream().filter((row) -> !corrections.keep(row)).toList();
				write(behind, toWrite(shape, plain), plain.size());
			});
			corrections.inOrder((rows) -> {
				// what these correct has to be on record by now
				behind.await();
				write(behind, toWrite(shape, rows), rows.size());
			});
		}
	}

	private void write(WriteBehind behind, List<RowToWrite> rows, int rowsDone) {
		behind.write(rows, rowsDone, (statements) -> {
		}, (statements) -> this.announcements.announce(statements, rows));
	}

	PeopleWithClaims peopleWithClaims() {
		return this.peopleWithClaims;
	}

	private List<RowToWrite> toWrite(FactShape shape, List<DeliveredRow> rows) {
		Map<String, RecordedRow> recorded = this.onRecord.find(rows);
		List<DeliveredRow> changed = new ArrayList<>();
		for (DeliveredRow row : rows) {
			RecordedRow earlier = recorded.get(row.key());
			if (earlier != null && earlier.isSame(row.row())) {
				row.tally().unchanged();
				rememberClaim(row, earlier.subjectId());
			}
			else {
				changed.add(row);
			}
		}
		lookUpPeople(changed);
		Set<String> replaced = new HashSet<>();
		List<RowToWrite> toWrite = new ArrayList<>();
		for (DeliveredRow row : changed) {
			try {
				toWrite.add(describe(shape, row, recorded, replaced));
			}
			catch (RowRefusal refusal) {
				row.setAside(refusal);
			}
		}
		return toWrite;
	}

	private RowToWrite describe(FactShape shape, DeliveredRow row, Map<String, RecordedRow> recorded,
			Set<String> replaced) {
		Periods.check(row.row());
		PersonOnRecord subject = FactRow.person(row, "person_ref", this.people);
		Version version = Version.of(row, subject.id(), recorded);
		FactDraft fact = shape.describe(new FactRow(row, subject, this.people, this.ground, this.ids),
				version.recordedAt());
		version.claimReplaced(replaced);
		rememberClaim(row, subject.id());
		return new RowToWrite(row, version.recordedAt(), version.replaces(), version.replacedKey(), List.of(fact));
	}

	private void lookUpPeople(List<DeliveredRow> rows) {
		Set<Identifier> references = new HashSet<>();
		for (DeliveredRow row : rows) {
			references.add(Identifier.reference(row.source(), row.row().text("person_ref")));
			if (row.row().has("holder_person_ref")) {
				references.add(Identifier.reference(row.source(), row.row().text("holder_person_ref")));
			}
		}
		this.people.lookUp(references);
	}

	private void rememberClaim(DeliveredRow row, @Nullable String subjectId) {
		if (subjectId != null) {
			this.peopleWithClaims.remember(row.row().file(), row.source(), subjectId);
		}
	}

}

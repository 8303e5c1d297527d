package org.threadline.ingest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.threadline.graph.GraphTransactions;
import org.threadline.shared.IdSource;

/**
 * Loads the files of facts about people who are on record.
 */
final class FactLoader {

	private final RowsOnRecord onRecord;

	private final BatchWriter writer;

	private final PeopleOnRecord people;

	private final IdSource ids;

	private final Ground ground;

	private final Progress progress;

	private final Set<String> peopleWithResidences = new LinkedHashSet<>();

	FactLoader(GraphTransactions graph, IdSource ids, Ground ground, Progress progress) {
		this.onRecord = new RowsOnRecord(graph);
		this.writer = new BatchWriter(graph, ids);
		this.people = new PeopleOnRecord(graph);
		this.ids = ids;
		this.ground = ground;
		this.progress = progress;
	}

	void load(Delivery delivery, FeedFile file) {
		FactShape shape = FactShape.of(file);
		Corrections corrections = new Corrections(delivery.tally(file));
		try (FeedFileReader reader = delivery.open(file)) {
			Batches.of(reader::next, (rows) -> {
				load(delivery, shape, rows.stream().filter((row) -> !corrections.keep(row)).toList());
			});
			corrections.inOrder((rows) -> load(delivery, shape, rows));
		}
	}

	/**
	 * The people of whom residences were read, changed or not.
	 */
	Set<String> peopleWithResidences() {
		return this.peopleWithResidences;
	}

	private void load(Delivery delivery, FactShape shape, List<FeedRow> rows) {
		if (rows.isEmpty()) {
			return;
		}
		FileTally tally = delivery.tally(rows.getFirst().file());
		Map<String, RecordedRow> recorded = recorded(delivery, rows);
		List<FeedRow> changed = new ArrayList<>();
		for (FeedRow row : rows) {
			RecordedRow earlier = recorded.get(delivery.key(row));
			if (earlier != null && earlier.isSame(row)) {
				tally.unchanged(1);
				rememberResidence(row, earlier.subjectId());
			}
			else {
				changed.add(row);
			}
		}
		lookUpPeople(delivery, changed);
		write(delivery, shape, changed, recorded);
		this.progress.rows(rows.size());
	}

	private Map<String, RecordedRow> recorded(Delivery delivery, List<FeedRow> rows) {
		Set<String> keys = new LinkedHashSet<>();
		for (FeedRow row : rows) {
			keys.add(delivery.key(row));
			if (row.has("replaces")) {
				keys.add(delivery.key(row.file(), row.text("replaces")));
			}
		}
		return this.onRecord.find(keys);
	}

	private void lookUpPeople(Delivery delivery, List<FeedRow> rows) {
		Set<Identifier> references = new HashSet<>();
		for (FeedRow row : rows) {
			references.add(Identifier.reference(delivery.source(), row.text("person_ref")));
			if (row.has("holder_person_ref")) {
				references.add(Identifier.reference(delivery.source(), row.text("holder_person_ref")));
			}
		}
		this.people.lookUp(references);
	}

	private void write(Delivery delivery, FactShape shape, List<FeedRow> rows, Map<String, RecordedRow> recorded) {
		if (rows.isEmpty()) {
			return;
		}
		FileTally tally = delivery.tally(rows.getFirst().file());
		Set<String> replaced = new HashSet<>();
		List<RowToWrite> toWrite = new ArrayList<>();
		for (FeedRow row : rows) {
			try {
				Periods.check(row);
				PersonOnRecord subject = FactRow.person(delivery, row, "person_ref", this.people);
				Version version = Version.of(delivery, row, subject.id(), recorded);
				FactDraft fact = shape.describe(new FactRow(delivery, row, subject, this.people, this.ground, this.ids),
						version.recordedAt());
				if (version.replacedKey() != null && !replaced.add(version.replacedKey())) {
					throw new RowRefusal("replaces", "another row of this file replaces the same row");
				}
				toWrite.add(new RowToWrite(delivery.source(), delivery.key(row), row, version.recordedAt(),
						version.replaces(), version.replacedKey(), List.of(fact)));
				rememberResidence(row, subject.id());
			}
			catch (RowRefusal refusal) {
				tally.add(row, refusal);
			}
		}
		this.writer.write(toWrite);
		tally.written(toWrite);
	}

	private void rememberResidence(FeedRow row, @Nullable String subjectId) {
		if (row.file() == FeedFile.RESIDENCES && subjectId != null) {
			this.peopleWithResidences.add(subjectId);
		}
	}

}

package org.threadline.ingest;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.threadline.cypher.LoadStatement;
import org.threadline.graph.LoadTransactions;
import org.threadline.shared.EnglishDay;
import org.threadline.shared.IdSource;

/**
 * Loads areas, agencies, services, practitioners and posts. They are described and not
 * stated: a change overwrites, except what permission depends on, which is dated.
 */
final class GroundLoader {

	private static final LoadStatement RECORD_ROWS = LoadStatement.named("record-rows");

	private static final LoadStatement MERGE_AREAS = LoadStatement.named("merge-areas");

	private static final LoadStatement MERGE_AGENCIES = LoadStatement.named("merge-agencies");

	private static final LoadStatement MERGE_SERVICES = LoadStatement.named("merge-services");

	private static final LoadStatement MERGE_PRACTITIONERS = LoadStatement.named("merge-practitioners");

	private static final LoadStatement MERGE_POSTS = LoadStatement.named("merge-posts");

	private final LoadTransactions graph;

	private final RowsOnRecord onRecord;

	private final IdSource ids;

	private final Ground ground;

	private final Progress progress;

	GroundLoader(LoadTransactions graph, IdSource ids, Ground ground, Progress progress) {
		this.graph = graph;
		this.onRecord = new RowsOnRecord(graph);
		this.ids = ids;
		this.ground = ground;
		this.progress = progress;
	}

	void load(List<Delivery> deliveries, FeedFile file) {
		DeliveredRow.read(deliveries, file, (rows) -> {
			write(file, rows);
			this.progress.rows(rows.size());
		});
	}

	private void write(FeedFile file, List<DeliveredRow> rows) {
		Map<String, RecordedRow> recorded = this.onRecord.find(rows);
		List<RowToWrite> toWrite = new ArrayList<>();
		List<Map<String, @Nullable Object>> parameters = new ArrayList<>();
		for (DeliveredRow delivered : rows) {
			RecordedRow earlier = recorded.get(delivered.key());
			if (earlier != null && earlier.isSame(delivered.row())) {
				delivered.tally().unchanged();
				continue;
			}
			try {
				Instant extractedAt = delivered.delivery().extractedAt();
				Instant recordedAt = (earlier != null) ? Version.recordedAt(delivered.row(), extractedAt, earlier)
						: extractedAt;
				parameters.add(describe(delivered.row(), recordedAt, earlier != null));
				toWrite.add(new RowToWrite(delivered, recordedAt, null, (earlier != null) ? delivered.key() : null,
						List.of()));
			}
			catch (RowRefusal refusal) {
				delivered.setAside(refusal);
			}
		}
		if (!toWrite.isEmpty()) {
			this.graph.write((statements) -> {
				statements.run(statement(named(file)), Map.of("rows", parameters));
				return statements.run(RECORD_ROWS,
						Map.of("rows", toWrite.stream().map(RowToWrite::sourceRow).toList()));
			});
			toWrite.forEach(RowToWrite::countAsWritten);
		}
	}

	private Map<String, @Nullable Object> describe(FeedRow row, Instant recordedAt, boolean known) {
		Named named = named(row.file());
		Place place = this.ground.find(named, row.reference());
		if (place != null && !known) {
			throw new RowRefusal(row.file().columns().getFirst().name(), "another source uses this reference");
		}
		String id = (place != null) ? place.id() : (named == Named.AREA) ? row.reference() : this.ids.next();
		Map<String, @Nullable Object> parameters = new HashMap<>();
		parameters.put("code", row.reference());
		parameters.put("id", id);
		parameters.put("recordedAt", recordedAt.atZone(ZoneOffset.UTC));
		String agencyId = null;
		switch (row.file()) {
			case AGENCIES -> {
				parameters.put("kind", row.text("kind"));
				parameters.put("sensitivity", row.text("sensitivity"));
				parameters.put("stub", Objects.requireNonNullElse(row.textOrNull("stub"), "SHOWN"));
				parameters.put("areaCode", this.ground.idOrNull(row, "area_ref", Named.AREA));
			}
			case SERVICES -> agencyId = this.ground.get(row, "agency_ref", Named.AGENCY).id();
			case PRACTITIONERS -> {
				parameters.put("trainedOn", pastDayOrNull(row, "trained_on", recordedAt));
				parameters.put("checkedOn", pastDayOrNull(row, "checked_on", recordedAt));
				parameters.put("signIn", row.textOrNull("sign_in"));
				// last: a row that is set aside takes no name back
				this.ground.signIns().give(new SignIns.Asked(id, null, row.textOrNull("sign_in"), id));
			}
			case POSTS -> {
				agencyId = this.ground.get(row, "agency_ref", Named.AGENCY).id();
				parameters.put("practitionerId", this.ground.get(row, "practitioner_ref", Named.PRACTITIONER).id());
				parameters.put("title", row.text("title"));
				parameters.put("accessLevel", row.text("access_level"));
				parameters.put("telephone", row.textOrNull("telephone"));
				parameters.put("email", row.textOrNull("email"));
				Periods.check(row);
				parameters.put("from", row.day("valid_from"));
				parameters.put("to", row.dayOrNull("valid_to"));
			}
			default -> {
			}
		}
		parameters.put("agencyId", agencyId);
		parameters.put("name", name(row));
		parameters.put("contactNumber", row.textOrNull("contact_number"));
		this.ground.add(named, row.reference(), new Place(id, row.textOrNull("kind"), agencyId));
		return parameters;
	}

	private static @Nullable LocalDate pastDayOrNull(FeedRow row, String column, Instant recordedAt) {
		LocalDate day = row.dayOrNull(column);
		if (day != null && day.isAfter(EnglishDay.of(recordedAt))) {
			throw new RowRefusal(column, "this may not be later than the delivery");
		}
		return day;
	}

	private static @Nullable String name(FeedRow row) {
		return (row.file() == FeedFile.PRACTITIONERS) ? row.text("given_name") + " " + row.text("family_name")
				: row.textOrNull("name");
	}

	private static Named named(FeedFile file) {
		return switch (file) {
			case AREAS -> Named.AREA;
			case AGENCIES -> Named.AGENCY;
			case SERVICES -> Named.SERVICE;
			case PRACTITIONERS -> Named.PRACTITIONER;
			case POSTS -> Named.POST;
			default -> throw new IllegalArgumentException(file + " describes people");
		};
	}

	private static LoadStatement statement(Named named) {
		return switch (named) {
			case AREA -> MERGE_AREAS;
			case AGENCY -> MERGE_AGENCIES;
			case SERVICE -> MERGE_SERVICES;
			case PRACTITIONER -> MERGE_PRACTITIONERS;
			case POST -> MERGE_POSTS;
			case PERSON -> throw new IllegalArgumentException("People are not described");
		};
	}

}

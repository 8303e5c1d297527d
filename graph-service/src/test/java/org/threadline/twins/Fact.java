package org.threadline.twins;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.threadline.ingest.AFeed;
import org.threadline.shared.Category;
import org.threadline.shared.Period;
import org.threadline.shared.Sensitivity;

/**
 * A fact of a world, as one row of a feed.
 *
 * @param file its file
 * @param source the source that states it
 * @param reference its reference, unique over all worlds
 * @param person reference of the person it is about
 * @param agency reference of the agency that holds it
 * @param sensitivity its sensitivity
 * @param recordedAt when it became known
 * @param replaces reference of the row it replaces, or null
 * @param fields its other columns
 */
record Fact(FactFile file, String source, String reference, String person, String agency, Sensitivity sensitivity,
		Instant recordedAt, @Nullable String replaces, Map<String, String> fields) {

	Fact {
		fields = Map.copyOf(fields);
	}

	List<Category> categories() {
		return this.file.categories(this.fields);
	}

	String field(String name) {
		return this.fields.getOrDefault(name, "");
	}

	@Nullable LocalDate day(String name) {
		String text = field(name);
		return text.isEmpty() ? null : LocalDate.parse(text);
	}

	Period period() {
		return new Period(day("valid_from"), day("valid_to"));
	}

	Fact with(String column, String value) {
		Map<String, String> changed = new HashMap<>(this.fields);
		changed.put(column, value);
		return new Fact(this.file, this.source, this.reference, this.person, this.agency, this.sensitivity,
				this.recordedAt, this.replaces, changed);
	}

	Fact marked(Sensitivity other) {
		return new Fact(this.file, this.source, this.reference, this.person, this.agency, other, this.recordedAt,
				this.replaces, this.fields);
	}

	/** Nobody of the agency it was of is named any more. */
	Fact movedTo(WorldAgency other) {
		Fact moved = new Fact(this.file, this.source, this.reference, this.person, other.reference(), this.sensitivity,
				this.recordedAt, this.replaces, this.fields);
		for (String column : List.of("post_ref", "service_ref")) {
			moved = this.fields.containsKey(column) ? moved.with(column, "") : moved;
		}
		return moved;
	}

	Fact replacing(@Nullable String earlier) {
		return new Fact(this.file, this.source, this.reference, this.person, this.agency, this.sensitivity,
				this.recordedAt, earlier, this.fields);
	}

	/**
	 * Whether how sensitive it is has a say: what somebody decided about sharing is held
	 * as everything of its agency is.
	 */
	boolean isMarked() {
		return this.file != FactFile.CONSENT || field("decision").equals("LAWFUL_GROUND");
	}

	/** A post says which agency leads. */
	AFeed addTo(AFeed feed) {
		List<String> columns = new ArrayList<>();
		this.fields.forEach((name, value) -> columns.addAll(List.of(name, value)));
		columns.addAll(List.of("recorded_at", this.recordedAt.toString()));
		if (this.replaces != null) {
			columns.addAll(List.of("replaces", this.replaces));
		}
		if (this.file != FactFile.PERSON) {
			columns.addAll(List.of("person_ref", this.person));
		}
		if (this.file != FactFile.LEAD) {
			columns.addAll(List.of("agency_ref", this.agency));
		}
		if (isMarked()) {
			columns.addAll(List.of("sensitivity", this.sensitivity.name()));
		}
		return feed.withRow(this.file.fileName(), this.reference, columns.toArray(String[]::new));
	}

}

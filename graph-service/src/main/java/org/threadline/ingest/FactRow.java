package org.threadline.ingest;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.threadline.shared.AgencyKind;
import org.threadline.shared.Category;
import org.threadline.shared.IdSource;

/**
 * A row of facts together with what it names.
 *
 * @param delivery what it came with
 * @param row the row
 * @param subject whom it is about
 * @param people the people of its source
 * @param ground the agencies of all sources
 * @param ids makes ids
 */
record FactRow(Delivery delivery, FeedRow row, PersonOnRecord subject, PeopleOnRecord people, Ground ground,
		IdSource ids) {

	FactDraft fact(FactKind kind, Category category, Instant recordedAt) {
		return fact(kind, category, recordedAt, agencyId("agency_ref"), this.row.text("sensitivity"));
	}

	FactDraft fact(FactKind kind, Category category, Instant recordedAt, String agencyId, String sensitivity) {
		return new FactDraft(kind, this.ids.next(), this.delivery.source(), recordedAt,
				new HoldingKey(this.subject.id(), category.name(), agencyId, sensitivity));
	}

	String agencyId(String column) {
		return this.ground.get(this.row, column, Named.AGENCY).id();
	}

	@Nullable String agencyIdOrNull(String column) {
		return this.ground.idOrNull(this.row, column, Named.AGENCY);
	}

	/**
	 * An agency of one kind, which has to be named when it is expected and only then.
	 */
	@Nullable String agencyOfKind(String column, AgencyKind kind, boolean expected) {
		Place place = this.ground.getOrNull(this.row, column, Named.AGENCY);
		if (expected != (place != null)) {
			throw new RowRefusal(column,
					expected ? "this may not be empty with this status" : "this has to be empty with this status");
		}
		if (place != null && !kind.name().equals(place.kind())) {
			throw new RowRefusal(column, "expected an agency of kind " + kind);
		}
		return (place != null) ? place.id() : null;
	}

	@Nullable String postIdOrNull(String column) {
		return this.ground.idOrNull(this.row, column, Named.POST);
	}

	List<String> agencyIds(String column) {
		return this.row.texts(column)
			.stream()
			.map((code) -> this.ground.get(column, Named.AGENCY, code).id())
			.distinct()
			.toList();
	}

	@Nullable String personIdOrNull(String column) {
		return this.row.has(column) ? person(this.delivery, this.row, column, this.people).id() : null;
	}

	LocalDate extractedOn() {
		return LocalDate.ofInstant(this.delivery.extractedAt(), ZoneOffset.UTC);
	}

	static PersonOnRecord person(Delivery delivery, FeedRow row, String column, PeopleOnRecord people) {
		String reference = row.text(column);
		PersonOnRecord person = people.get(Identifier.reference(delivery.source(), reference));
		if (person != null) {
			return person;
		}
		FileTally tally = delivery.tallies().get(FeedFile.PEOPLE);
		if (tally != null && tally.holds(reference)) {
			throw new RowRefusal(column, "the row of this person was set aside");
		}
		throw new RowRefusal(column, "expected the reference of " + Named.PERSON.description());
	}

}

package org.threadline.ingest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.threadline.facts.FactDraft;
import org.threadline.facts.FactKind;
import org.threadline.facts.HoldingKey;
import org.threadline.shared.AgencyKind;
import org.threadline.shared.Category;
import org.threadline.shared.EnglishDay;
import org.threadline.shared.IdSource;

/**
 * A row of facts together with what it names.
 *
 * @param delivered the row and its delivery
 * @param subject whom it is about
 * @param people the people of its source
 * @param ground the agencies of all sources
 * @param ids makes ids
 */
record FactRow(DeliveredRow delivered, PersonOnRecord subject, PeopleOnRecord people, Ground ground, IdSource ids) {

	FeedRow row() {
		return this.delivered.row();
	}

	String source() {
		return this.delivered.source();
	}

	FactDraft fact(FactKind kind, Category category, Instant recordedAt) {
		return fact(kind, category, recordedAt, agencyId("agency_ref"), row().text("sensitivity"));
	}

	FactDraft fact(FactKind kind, Category category, Instant recordedAt, String agencyId, String sensitivity) {
		return new FactDraft(kind, this.ids.next(), source(), recordedAt,
				new HoldingKey(this.subject.id(), category.name(), agencyId, sensitivity));
	}

	String agencyId(String column) {
		return this.ground.get(row(), column, Named.AGENCY).id();
	}

	@Nullable String agencyIdOrNull(String column) {
		return this.ground.idOrNull(row(), column, Named.AGENCY);
	}

	/**
	 * An agency of one kind, which has to be named when it is expected and only then.
	 */
	@Nullable String agencyOfKind(String column, AgencyKind kind, boolean expected) {
		Place place = this.ground.getOrNull(row(), column, Named.AGENCY);
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
		return this.ground.idOrNull(row(), column, Named.POST);
	}

	/**
	 * A post of the agency whose fact it is: whoever holds it is named beside the fact,
	 * and of another agency may not be known.
	 */
	@Nullable String postIdOfTheAgencyOrNull() {
		return idOfTheAgencyOrNull("post_ref", Named.POST, "a post");
	}

	/**
	 * A service of the agency whose fact it is: its name and number are told beside the
	 * fact.
	 */
	@Nullable String serviceIdOfTheAgencyOrNull() {
		return idOfTheAgencyOrNull("service_ref", Named.SERVICE, "a service");
	}

	private @Nullable String idOfTheAgencyOrNull(String column, Named named, String expected) {
		Place place = this.ground.getOrNull(row(), column, named);
		if (place != null && !agencyId("agency_ref").equals(place.agencyId())) {
			throw new RowRefusal(column, "expected " + expected + " of the agency in agency_ref");
		}
		return (place != null) ? place.id() : null;
	}

	List<String> agencyIds(String column) {
		return row().texts(column)
			.stream()
			.map((code) -> this.ground.get(column, Named.AGENCY, code).id())
			.distinct()
			.toList();
	}

	@Nullable String personIdOrNull(String column) {
		return row().has(column) ? person(this.delivered, column, this.people).id() : null;
	}

	/**
	 * Checks the day on which something was found out about the person: somebody knew of
	 * them by then, and it is not to come.
	 */
	void checkFound(String column) {
		LocalDate day = row().day(column);
		if (!this.subject.mayHaveEventOn(day)) {
			throw new RowRefusal(column, "this may not be before the person was born or expected");
		}
		if (day.isAfter(extractedOn())) {
			throw new RowRefusal(column, "this may not be later than the delivery");
		}
	}

	LocalDate extractedOn() {
		return EnglishDay.of(this.delivered.delivery().extractedAt());
	}

	static PersonOnRecord person(DeliveredRow delivered, String column, PeopleOnRecord people) {
		String reference = delivered.row().text(column);
		PersonOnRecord person = people.get(Identifier.reference(delivered.source(), reference));
		if (person != null) {
			return person;
		}
		FileTally tally = delivered.delivery().tallies().get(FeedFile.PEOPLE);
		if (tally != null && tally.holds(reference)) {
			throw new RowRefusal(column, "the row of this person was set aside");
		}
		throw new RowRefusal(column, "expected the reference of " + Named.PERSON.description());
	}

}

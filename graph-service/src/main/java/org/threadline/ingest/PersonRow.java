package org.threadline.ingest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.threadline.facts.FactDraft;
import org.threadline.facts.FactKind;
import org.threadline.facts.HoldingKey;
import org.threadline.shared.Category;
import org.threadline.shared.EnglishDay;
import org.threadline.shared.FoldedText;
import org.threadline.shared.IdSource;
import org.threadline.shared.NameSound;
import org.threadline.shared.NhsNumber;
import org.threadline.shared.UniquePupilNumber;

/**
 * A row of people.csv: who a source says somebody is.
 *
 * @param delivered the row and its delivery
 */
record PersonRow(DeliveredRow delivered) {

	FeedRow row() {
		return this.delivered.row();
	}

	String key() {
		return this.delivered.key();
	}

	boolean isChild() {
		return row().text("record").equals("CHILD");
	}

	/**
	 * Checks what can be checked before it is known who the person is.
	 */
	void check(Ground ground) {
		ground.get(row(), "agency_ref", Named.AGENCY);
		Version.recordedAt(row(), this.delivered.delivery().extractedAt());
		if (isChild() != row().has("indexing")) {
			throw new RowRefusal("indexing", "this has to be given for a CHILD and only for a CHILD");
		}
		LocalDate extractedOn = EnglishDay.of(this.delivered.delivery().extractedAt());
		notAfter("date_of_birth", extractedOn, "this may not be later than the delivery");
		notAfter("date_of_death", extractedOn, "this may not be later than the delivery");
		notAfter("expected_date_of_birth", extractedOn.plusYears(1), "this may not be more than a year ahead");
		Periods.checkOrder(row(), "date_of_birth", "date_of_death");
	}

	private void notAfter(String column, LocalDate last, String reason) {
		LocalDate day = row().dayOrNull(column);
		if (day != null && day.isAfter(last)) {
			throw new RowRefusal(column, reason);
		}
	}

	/**
	 * Checks that it does not take a child's record away: where no other row has the
	 * child indexed, nobody would see it any more.
	 * @param replaced what it is a version of or corrects
	 */
	void checkFollows(RecordedRow replaced) {
		if (replaced.ofChild() && !isChild()) {
			throw new RowRefusal("record",
					"this was CHILD before: whoever has had a record as a child keeps it, so send CHILD again");
		}
	}

	IdentityClaim claim() {
		Identifier corrects = row().has("replaces")
				? Identifier.reference(this.delivered.source(), row().text("replaces")) : null;
		return new IdentityClaim(key(), this.delivered.source(), reference(), corrects, numbers(),
				"SEALED".equals(row().textOrNull("indexing")));
	}

	Identifier reference() {
		return Identifier.reference(this.delivered.source(), row().reference());
	}

	Set<Identifier> numbers() {
		Set<Identifier> numbers = new LinkedHashSet<>();
		if (row().valueOrNull("nhs_number") instanceof NhsNumber number) {
			numbers.add(Identifier.of(number));
		}
		if (row().valueOrNull("upn") instanceof UniquePupilNumber number) {
			numbers.add(Identifier.of(number));
		}
		return numbers;
	}

	/**
	 * The facts it states.
	 */
	List<FactDraft> facts(String personId, Instant recordedAt, Ground ground, IdSource ids) {
		String agencyId = ground.get(row(), "agency_ref", Named.AGENCY).id();
		List<FactDraft> facts = new ArrayList<>();
		if (isChild()) {
			facts.add(fact(FactKind.INDEX_ENTRY, Category.RECORD, personId, agencyId, recordedAt, ids).with("state",
					row().text("indexing")));
		}
		facts
			.add(named(fact(FactKind.NAME, Category.BASIC_DETAILS, personId, agencyId, recordedAt, ids), "LEGAL", row())
				.heldAlso("extendedHoldingId", Category.EXTENDED_DETAILS));
		facts.add(fact(FactKind.BIRTH_DETAILS, Category.BASIC_DETAILS, personId, agencyId, recordedAt, ids)
			.heldAlso("extendedHoldingId", Category.EXTENDED_DETAILS)
			.with("dateOfBirth", row().dayOrNull("date_of_birth"))
			.with("expectedDateOfBirth", row().dayOrNull("expected_date_of_birth"))
			.with("dateOfDeath", row().dayOrNull("date_of_death"))
			.with("sex", row().text("sex"))
			.with("nhsNumber", (row().valueOrNull("nhs_number") instanceof NhsNumber number) ? number.value() : null)
			.with("uniquePupilNumber",
					(row().valueOrNull("upn") instanceof UniquePupilNumber number) ? number.value() : null));
		return facts;
	}

	private FactDraft fact(FactKind kind, Category category, String personId, String agencyId, Instant recordedAt,
			IdSource ids) {
		return new FactDraft(kind, ids.next(), this.delivered.source(), recordedAt,
				new HoldingKey(personId, category.name(), agencyId, row().text("sensitivity")));
	}

	/**
	 * Puts a name into a fact, with the forms in which it is searched for.
	 */
	static FactDraft named(FactDraft fact, String kind, FeedRow row) {
		String given = Objects.requireNonNullElse(row.textOrNull("given_name"), "");
		String family = row.text("family_name");
		return fact.with("kind", kind)
			.with("given", given)
			.with("family", family)
			.with("givenFolded", FoldedText.of(given))
			.with("familyFolded", FoldedText.of(family))
			.with("givenSound", NameSound.of(given))
			.with("familySound", NameSound.of(family));
	}

}

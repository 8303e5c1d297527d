package org.threadline.consent;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.threadline.graph.Row;

/**
 * What people have said about sharing an agency's information, where it stands and is not
 * over, as far as who asks may see it.
 *
 * @param said each decision
 * @param responsible ids of the people who bear parental responsibility
 */
record SaidBefore(List<Said> said, List<String> responsible) {

	static SaidBefore of(List<Row> rows, List<String> responsible) {
		return new SaidBefore(rows.stream().map(Said::of).toList(), responsible);
	}

	/**
	 * The newest no of somebody else that a yes would go against: one about some of the
	 * same, which they have not taken back by a later yes about all of that.
	 */
	Optional<Said> refusalOfAnother(Giving giving, SharingScope asked) {
		return this.said.stream()
			.filter((no) -> !no.yes() && no.scope().meets(asked) && !isBy(no, giving) && !isTakenBack(no, asked))
			.max(Comparator.comparing(Said::from));
	}

	/** Of whom a feed does not name it can only be the one who alone is responsible. */
	private boolean isBy(Said no, Giving giving) {
		if (no.giver() == ConsentGiver.CHILD || giving.giver() == ConsentGiver.CHILD) {
			return no.giver() == giving.giver();
		}
		return (no.personId() != null) ? no.personId().equals(giving.personId())
				: this.responsible.equals(List.of(Objects.requireNonNullElse(giving.personId(), "")));
	}

	private boolean isTakenBack(Said no, SharingScope asked) {
		return this.said.stream()
			.anyMatch((yes) -> yes.yes() && yes.isOfTheSameAs(no) && yes.isAfter(no)
					&& yes.scope().covers(no.scope().common(asked)));
	}

	/**
	 * A decision of somebody.
	 *
	 * @param giver whether the child, a parent or a carer
	 * @param personId which parent or carer, or null for the child and where a feed does
	 * not say
	 * @param yes whether it was given, rather than refused or withdrawn
	 * @param scope what it is about
	 * @param from since when
	 * @param recordedAt when it became known
	 */
	record Said(ConsentGiver giver, @Nullable String personId, boolean yes, SharingScope scope, LocalDate from,
			Instant recordedAt) {

		static Said of(Row row) {
			return new Said(ConsentGiver.valueOf(row.text("givenBy")), row.textOrNull("givenByPersonId"),
					row.text("decision").equals(RecordedDecision.GIVEN.name()), SharingScope.of(row), row.date("from"),
					row.moment("recordedAt"));
		}

		/** In words. */
		String who() {
			return ((this.giver == ConsentGiver.CHILD) ? "The " : "A ") + this.giver.name().toLowerCase(Locale.ROOT);
		}

		boolean isOfTheSameAs(Said other) {
			return this.giver == ConsentGiver.CHILD || other.giver == ConsentGiver.CHILD || this.personId == null
					? this.giver == other.giver && Objects.equals(this.personId, other.personId)
					: this.personId.equals(other.personId);
		}

		/** Of two of one day the later recorded counts, and a no when known at once. */
		boolean isAfter(Said no) {
			return this.from.isAfter(no.from) || (this.from.equals(no.from) && this.recordedAt.isAfter(no.recordedAt));
		}

	}

}

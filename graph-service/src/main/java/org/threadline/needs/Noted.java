package org.threadline.needs;

import org.threadline.facts.FactDraft;
import org.threadline.facts.FactKind;
import org.threadline.graph.Row;
import org.threadline.recording.Author;
import org.threadline.recording.Writing;
import org.threadline.shared.Category;
import org.threadline.shared.Refusal;

/**
 * What practitioners note of a child and come back to.
 */
enum Noted {

	/** What the child needs. */
	NEED(Category.NEED, FactKind.NEED, "need", "identifiedOn"),

	/** What goes well. */
	STRENGTH(Category.STRENGTH, FactKind.STRENGTH, "strength", "identifiedOn"),

	/** A passing worry. */
	CONCERN(Category.CONCERN, FactKind.CONCERN, "concern", "noticedOn");

	private final Category category;

	private final FactKind kind;

	private final String word;

	private final String firstDay;

	Noted(Category category, FactKind kind, String word, String firstDay) {
		this.category = category;
		this.kind = kind;
		this.word = word;
		this.firstDay = firstDay;
	}

	/** How it is called in a sentence. */
	String word() {
		return this.word;
	}

	/** The property that says since when it is known of. */
	String firstDay() {
		return this.firstDay;
	}

	/** The input field that names one. */
	String idField() {
		return this.word + "Id";
	}

	boolean is(Row version) {
		return version.text("kind").equals(this.category.name());
	}

	Refusal notFound() {
		return new Refusal(name() + "_NOT_FOUND",
				"There is no " + this.word + " with this id for you. Look at the " + this.word + "s again.", idField());
	}

	/** The next version, which says what the one on record says. */
	FactDraft next(Writing writing, Row version, Author author) {
		FactDraft next = writing
			.draft(this.kind, writing.holding(this.category, version.text("agencyId"), version.text("sensitivity")),
					author)
			.with("summary", version.text("summary"))
			.with(this.firstDay, version.date(this.firstDay))
			.connected("agencyId", version.text("agencyId"));
		if (this == CONCERN) {
			return next.with("kind", version.text("concernKind"));
		}
		next.with("domain", version.text("domain"))
			.with("dimension", version.text("dimension"))
			.with("reviewedOn", version.dateOrNull("reviewedOn"));
		return (this == NEED) ? next.with("level", version.text("level")) : next;
	}

}

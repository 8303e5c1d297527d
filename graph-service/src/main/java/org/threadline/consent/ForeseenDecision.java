package org.threadline.consent;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.threadline.graph.Row;
import org.threadline.recording.Author;
import org.threadline.shared.Category;
import org.threadline.shared.Knowledge;
import org.threadline.visibility.Asked;
import org.threadline.visibility.Asked.Choice;

/**
 * A decision about sharing as it would stand, were it recorded now.
 *
 * @param consent the decision
 * @param named ids of the agencies it names; none when it is about all
 * @param namedByAsker whether whoever asks named them, and so may be told of them
 */
record ForeseenDecision(Asked.Consent consent, List<String> named, boolean namedByAsker) {

	private static final String NOT_RECORDED = "";

	static ForeseenDecision of(RecordConsentInput input, Author author, List<String> agencies, Knowledge now) {
		return new ForeseenDecision(decision(author, input.category(), (input.sharedWith() != null) ? agencies : null,
				Choice.valueOf(input.decision().name()), input.from(), input.to(), now), agencies, true);
	}

	static ForeseenDecision of(WithdrawConsentInput input, Author author, Row withdrawn, Knowledge now) {
		String category = withdrawn.text("category");
		List<String> agencies = withdrawn.texts("sharedWith");
		return new ForeseenDecision(
				decision(author, category.equals("ALL") ? null : Category.valueOf(category),
						withdrawn.flag("sharedWithAll") ? null : agencies, Choice.WITHDRAWN, input.from(), null, now),
				agencies, false);
	}

	boolean isAboutAll() {
		return this.consent.sharedWith() == null;
	}

	private static Asked.Consent decision(Author author, @Nullable Category category, @Nullable List<String> agencies,
			Choice choice, LocalDate from, @Nullable LocalDate to, Knowledge now) {
		return new Asked.Consent(NOT_RECORDED, author.agencyId(), category,
				(agencies != null) ? Set.copyOf(agencies) : null, choice, from, to, now, true);
	}

}

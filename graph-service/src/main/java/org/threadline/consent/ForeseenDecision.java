package org.threadline.consent;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.threadline.explain.DecisionMaterial;
import org.threadline.graph.Row;
import org.threadline.recording.Author;
import org.threadline.shared.Category;
import org.threadline.shared.Knowledge;
import org.threadline.visibility.Asked;
import org.threadline.visibility.Asked.Choice;

/**
 * A decision about sharing as it would stand, were it recorded now, or a lawful ground
 * that would stand no more.
 *
 * @param consent the decision, or null when a ground ends
 * @param endedId the ground that ends, or null
 * @param aboutAll whether it is about sharing with all
 * @param named ids of the agencies it names; none when it is about all
 * @param namedByAsker whether whoever asks named them, and so may be told of them
 */
record ForeseenDecision(Asked.@Nullable Consent consent, @Nullable String endedId, boolean aboutAll, List<String> named,
		boolean namedByAsker) {

	private static final String NOT_RECORDED = "";

	static ForeseenDecision of(RecordConsentInput input, Author author, List<String> agencies, Knowledge now) {
		return new ForeseenDecision(
				decision(author, input.category(), (input.sharedWith() != null) ? agencies : null,
						Choice.valueOf(input.decision().name()), input.lawfulGround(), input.from(), input.to(), now),
				null, input.sharedWith() == null, agencies, true);
	}

	/** A lawful ground that ends stands no more; what remains of it is over. */
	static ForeseenDecision of(WithdrawConsentInput input, Author author, Row withdrawn, Knowledge now) {
		String category = withdrawn.text("category");
		List<String> agencies = withdrawn.texts("sharedWith");
		boolean aboutAll = withdrawn.flag("sharedWithAll");
		if (ConsentRules.isGround(withdrawn)) {
			return new ForeseenDecision(null, withdrawn.text("id"), aboutAll, agencies, false);
		}
		return new ForeseenDecision(decision(author, category.equals("ALL") ? null : Category.valueOf(category),
				aboutAll ? null : agencies, Choice.WITHDRAWN, null, input.from(), null, now), null, aboutAll, agencies,
				false);
	}

	/** What decisions would then be made from. */
	DecisionMaterial in(DecisionMaterial now) {
		DecisionMaterial then = (this.endedId != null) ? now.without(this.endedId) : now;
		return (this.consent != null) ? then.with(this.consent) : then;
	}

	private static Asked.Consent decision(Author author, @Nullable Category category, @Nullable List<String> agencies,
			Choice choice, @Nullable String ground, LocalDate from, @Nullable LocalDate to, Knowledge now) {
		return new Asked.Consent(NOT_RECORDED, author.agencyId(), category,
				(agencies != null) ? Set.copyOf(agencies) : null, choice, ground, from, to, now, true);
	}

}

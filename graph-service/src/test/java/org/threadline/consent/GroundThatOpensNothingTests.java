package org.threadline.consent;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.threadline.shared.Category;
import org.threadline.shared.Refusal;
import org.threadline.visibility.LawfulGround;

import static org.assertj.core.api.Assertions.assertThat;

class GroundThatOpensNothingTests {

	private static final LawfulGround NOTHING = new LawfulGround(LawfulGround.OTHER, "Another", Set.of());

	private static final LawfulGround SOMETHING = new LawfulGround("ENQUIRY", "An enquiry", Set.of(Category.NEED));

	@Test
	void isNotRecordedForEverythingEither() {
		for (Category category : new @Nullable Category[] { null, Category.NEED }) {
			assertThat(ConsentRules.groundIsAgreed(inWordsAlone(category), List.of(NOTHING))).get()
				.extracting(Refusal::message)
				.asString()
				.endsWith("No ground opens it; ask for consent.");
			assertThat(ConsentRules.groundIsAgreed(inWordsAlone(category), List.of(NOTHING, SOMETHING))).get()
				.extracting(Refusal::message)
				.asString()
				.endsWith("What opens it: ENQUIRY.");
		}
	}

	private static RecordConsentInput inWordsAlone(@Nullable Category category) {
		return new RecordConsentInput("command", "child", null, null, category, null, RecordedDecision.LAWFUL_GROUND,
				null, null, null, null, "An enquiry", null, null, null, LocalDate.of(2026, 11, 23), null);
	}

}

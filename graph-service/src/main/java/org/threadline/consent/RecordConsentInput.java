package org.threadline.consent;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.threadline.shared.Category;
import org.threadline.shared.Sensitivity;

/**
 * What was decided about sharing an agency's information, to be recorded.
 */
record RecordConsentInput(String commandId, String childId, @Nullable String onBehalfOf, @Nullable String agencyId,
		@Nullable Category category, @Nullable List<String> sharedWith, RecordedDecision decision,
		@Nullable ConsentGiver givenBy, @Nullable String givenByPersonId, @Nullable String judgedAbleBecause,
		@Nullable ConsentForm how, @Nullable String ground, @Nullable String lawfulGround,
		@Nullable Sensitivity sensitivity, @Nullable String filedAt, LocalDate from, @Nullable LocalDate to) {

	boolean isByLaw() {
		return this.decision == RecordedDecision.LAWFUL_GROUND;
	}

	Optional<Giving> giving() {
		return Optional.ofNullable(this.givenBy)
			.map((giver) -> new Giving(giver, this.givenByPersonId, this.judgedAbleBecause));
	}

}

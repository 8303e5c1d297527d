package org.threadline.consent;

import java.time.LocalDate;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * Says that a consent was withdrawn, or that a lawful ground holds no longer.
 */
record WithdrawConsentInput(String commandId, String childId, String consentId, @Nullable String onBehalfOf,
		@Nullable ConsentGiver givenBy, @Nullable String givenByPersonId, @Nullable String judgedAbleBecause,
		@Nullable ConsentForm how, @Nullable String filedAt, LocalDate from) {

	Optional<Giving> giving() {
		return Optional.ofNullable(this.givenBy)
			.map((giver) -> new Giving(giver, this.givenByPersonId, this.judgedAbleBecause));
	}

}

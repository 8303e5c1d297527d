package org.threadline.consent;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * Says that a consent was withdrawn.
 */
record WithdrawConsentInput(String commandId, String childId, String consentId, @Nullable String onBehalfOf,
		ConsentGiver givenBy, @Nullable String givenByPersonId, @Nullable String judgedAbleBecause, ConsentForm how,
		@Nullable String filedAt, LocalDate from) {

	Giving giving() {
		return new Giving(this.givenBy, this.givenByPersonId, this.judgedAbleBecause);
	}

}

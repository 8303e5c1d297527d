package org.threadline.involvement;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * Says that a practitioner has become lead professional or key contact.
 */
record TakeLeadInput(String commandId, String childId, @Nullable String onBehalfOf, @Nullable LeadKind kind,
		LocalDate from) {

	LeadKind takenKind() {
		return (this.kind != null) ? this.kind : LeadKind.LEAD_PROFESSIONAL;
	}

}

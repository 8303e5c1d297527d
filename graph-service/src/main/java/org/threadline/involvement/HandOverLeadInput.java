package org.threadline.involvement;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * Says that the lead professional or key contact hands over to another practitioner.
 */
record HandOverLeadInput(String commandId, String childId, @Nullable String onBehalfOf, @Nullable LeadKind kind,
		String practitionerId, LocalDate from) {

	LeadKind handedOverKind() {
		return (this.kind != null) ? this.kind : LeadKind.LEAD_PROFESSIONAL;
	}

}

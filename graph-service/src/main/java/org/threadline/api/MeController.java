package org.threadline.api;

import java.time.Clock;

import org.threadline.agreement.AgreementsInForce;
import org.threadline.shared.EnglishDay;
import org.threadline.viewer.Viewer;

import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/**
 * Answers who is signed in and what they may do.
 */
@Controller
class MeController {

	private final AgreementsInForce agreements;

	private final Clock clock;

	MeController(AgreementsInForce agreements, Clock clock) {
		this.agreements = agreements;
		this.clock = clock;
	}

	@QueryMapping
	Me me(@ContextValue Viewer viewer) {
		return Me.of(viewer, this.agreements.current(), EnglishDay.today(this.clock));
	}

}

package org.threadline.api;

import org.threadline.agreement.AgreementsInForce;
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

	MeController(AgreementsInForce agreements) {
		this.agreements = agreements;
	}

	@QueryMapping
	Me me(@ContextValue Viewer viewer) {
		return Me.of(viewer, this.agreements.current());
	}

}

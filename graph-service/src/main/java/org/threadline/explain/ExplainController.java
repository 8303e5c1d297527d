package org.threadline.explain;

import org.jspecify.annotations.Nullable;
import org.threadline.viewer.Viewer;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/**
 * Answers why something is shown, and to whom it would be.
 */
@Controller
class ExplainController {

	private final Explanations explanations;

	private final Governance governance;

	ExplainController(Explanations explanations, Governance governance) {
		this.explanations = explanations;
		this.governance = governance;
	}

	@QueryMapping
	@Nullable WhyVisible whyVisible(@Argument String childId, @Argument String factId, @ContextValue Viewer viewer) {
		return this.explanations.why(viewer, childId, factId).orElse(null);
	}

	@QueryMapping
	WhoCanSee whoCanSee(@Argument String factId, @ContextValue Viewer viewer) {
		return this.governance.whoCanSee(viewer, factId);
	}

}

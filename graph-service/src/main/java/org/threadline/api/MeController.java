package org.threadline.api;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.threadline.agreement.AgreementsInForce;
import org.threadline.viewer.Viewer;
import org.threadline.viewer.Viewer.PractitionerViewer;
import org.threadline.viewer.Viewer.SubjectViewer;
import org.threadline.viewer.ViewerPost;
import org.threadline.visibility.PolicyPack;
import org.threadline.visibility.Purpose;
import org.threadline.visibility.SearchMinimum;

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
		PolicyPack pack = this.agreements.current();
		return switch (viewer) {
			case PractitionerViewer(String id, String name, ViewerPost post) -> new Me(id, name, post,
					pack.purposesOf(post.accessLevel()), pack.searchMinimumsOf(post.accessLevel()), pack.name());
			case SubjectViewer(String id, String name) -> new Me(id, name, null, List.of(), List.of(), pack.name());
		};
	}

	record Me(String id, String name, @Nullable ViewerPost post, List<Purpose> purposes,
			List<SearchMinimum> searchMinimum, String sharingAgreement) {

	}

}

package org.threadline.children;

import org.jspecify.annotations.Nullable;
import org.threadline.audit.OwedEntries;
import org.threadline.paging.Connection;
import org.threadline.viewer.Viewer;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/**
 * Answers for finding and opening.
 */
@Controller
class ChildController {

	private final ChildRecords records;

	private final ChildSearch search;

	private final RecordOpening opening;

	private final GlassBreaking glass;

	private final GlassReview review;

	ChildController(ChildRecords records, ChildSearch search, RecordOpening opening, GlassBreaking glass,
			GlassReview review) {
		this.records = records;
		this.search = search;
		this.opening = opening;
		this.glass = glass;
		this.review = review;
	}

	@QueryMapping
	@Nullable Child child(@Argument String id, @ContextValue Viewer viewer, @ContextValue OwedEntries owed) {
		return this.records.find(viewer, id, owed).orElse(null);
	}

	@QueryMapping
	ChildSearchResult findChildren(@Argument ChildCriteria criteria, @ContextValue Viewer viewer) {
		return this.search.find(viewer, criteria);
	}

	@MutationMapping
	OpenRecordPayload openRecord(@Argument OpenRecordInput input, @ContextValue Viewer viewer) {
		return this.opening.open(viewer, input);
	}

	@MutationMapping
	BreakGlassPayload breakGlass(@Argument BreakGlassInput input, @ContextValue Viewer viewer) {
		return this.glass.breakGlass(viewer, input);
	}

	@QueryMapping
	Connection<BrokenGlass> brokenGlass(@Argument @Nullable Integer first, @Argument @Nullable String after,
			@ContextValue Viewer viewer) {
		return this.review.list(viewer, first, after);
	}

}

package org.threadline.children;

import java.util.Map;
import java.util.concurrent.CompletableFuture;

import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.threadline.children.ChildFieldLoaders.Answer;
import org.threadline.children.ChildFieldLoaders.Reading;
import org.threadline.cypher.ViewQuery;
import org.threadline.viewer.Viewer;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/**
 * Answers for finding, opening and the basic details.
 */
@Controller
class ChildController {

	private static final String BASIC_DETAILS = "basicDetails";

	private final ChildRecords records;

	private final ChildSearch search;

	private final RecordOpening opening;

	private final ChildFieldLoaders loaders;

	ChildController(ChildRecords records, ChildSearch search, RecordOpening opening, ChildFieldLoaders loaders) {
		this.records = records;
		this.search = search;
		this.opening = opening;
		this.loaders = loaders;
		loaders.register(BASIC_DETAILS,
				new Reading<String, BasicDetails>(ViewQuery.named("children/read-basic-details"),
						(none, scope) -> Map.of(), (asking, row) -> BasicDetails.of(row)));
	}

	@QueryMapping
	@Nullable Child child(@Argument String id, @ContextValue Viewer viewer) {
		return this.records.find(viewer, id).orElse(null);
	}

	@QueryMapping
	ChildSearchResult findChildren(@Argument ChildCriteria criteria, @ContextValue Viewer viewer) {
		return this.search.find(viewer, criteria);
	}

	@MutationMapping
	OpenRecordPayload openRecord(@Argument OpenRecordInput input, @ContextValue Viewer viewer) {
		return this.opening.open(viewer, input);
	}

	@SchemaMapping(typeName = "Child")
	CompletableFuture<@Nullable BasicDetails> basicDetails(Child child, @ContextValue Viewer viewer,
			DataLoader<ChildField<String>, Answer<BasicDetails>> basicDetails) {
		return this.loaders.value(basicDetails.load(new ChildField<>(viewer, child.id(), null, "")));
	}

}

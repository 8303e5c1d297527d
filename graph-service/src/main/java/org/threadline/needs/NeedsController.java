package org.threadline.needs;

import java.time.OffsetDateTime;
import java.util.concurrent.CompletableFuture;

import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.threadline.children.Child;
import org.threadline.children.ChildField;
import org.threadline.children.ChildFieldLoaders;
import org.threadline.children.ChildFieldLoaders.Answer;
import org.threadline.children.ChildLists;
import org.threadline.children.ChildLists.Asked;
import org.threadline.children.ChildLists.Listed;
import org.threadline.cypher.ViewQuery;
import org.threadline.paging.Connection;
import org.threadline.viewer.Viewer;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/**
 * Answers for needs, strengths and concerns.
 */
@Controller
class NeedsController {

	private static final String NEEDS = "needs";

	private static final String STRENGTHS = "strengths";

	private static final String CONCERNS = "concerns";

	private final ChildLists lists;

	private final ChildFieldLoaders loaders;

	NeedsController(ChildLists lists, ChildFieldLoaders loaders, AssessmentWords words) {
		this.lists = lists;
		this.loaders = loaders;
		lists.register(NEEDS, ViewQuery.named("needs/list-needs"), (row) -> Need.of(row, words));
		lists.register(STRENGTHS, ViewQuery.named("needs/list-strengths"), (row) -> Strength.of(row, words));
		lists.register(CONCERNS, ViewQuery.named("needs/list-concerns"), Concern::of);
	}

	@SchemaMapping(typeName = "Child")
	CompletableFuture<@Nullable Connection<Need>> needs(Child child, @Argument @Nullable Integer first,
			@Argument @Nullable String after, @Argument @Nullable String state,
			@Argument @Nullable OffsetDateTime asKnownAt, @ContextValue Viewer viewer,
			DataLoader<ChildField<Listed>, Answer<Connection<Need>>> needs) {
		return this.lists.page(new Asked(NEEDS, viewer, child, this.loaders.moment(asKnownAt), state, first, after),
				needs);
	}

	@SchemaMapping(typeName = "Child")
	CompletableFuture<@Nullable Connection<Strength>> strengths(Child child, @Argument @Nullable Integer first,
			@Argument @Nullable String after, @Argument @Nullable OffsetDateTime asKnownAt, @ContextValue Viewer viewer,
			DataLoader<ChildField<Listed>, Answer<Connection<Strength>>> strengths) {
		return this.lists.page(new Asked(STRENGTHS, viewer, child, this.loaders.moment(asKnownAt), null, first, after),
				strengths);
	}

	@SchemaMapping(typeName = "Child")
	CompletableFuture<@Nullable Connection<Concern>> concerns(Child child, @Argument @Nullable Integer first,
			@Argument @Nullable String after, @Argument @Nullable String state,
			@Argument @Nullable OffsetDateTime asKnownAt, @ContextValue Viewer viewer,
			DataLoader<ChildField<Listed>, Answer<Connection<Concern>>> concerns) {
		return this.lists.page(new Asked(CONCERNS, viewer, child, this.loaders.moment(asKnownAt), state, first, after),
				concerns);
	}

}

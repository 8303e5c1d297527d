package org.threadline.involvement;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.concurrent.CompletableFuture;

import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.threadline.children.Child;
import org.threadline.children.ChildField;
import org.threadline.children.ChildFieldLoaders;
import org.threadline.children.ChildFieldLoaders.Answer;
import org.threadline.children.ChildFieldLoaders.Reading;
import org.threadline.cypher.ViewQuery;
import org.threadline.paging.Connection;
import org.threadline.paging.Page;
import org.threadline.paging.EntryPages;
import org.threadline.viewer.Viewer;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/**
 * Answers for who is involved.
 */
@Controller
class InvolvementController {

	private final ChildFieldLoaders loaders;

	private final EntryPages pages;

	InvolvementController(ChildFieldLoaders loaders, EntryPages pages, InvolvementPages involvementPages) {
		this.loaders = loaders;
		this.pages = pages;
		loaders.register("involvements",
				new Reading<InvolvementArguments, Connection<InvolvementEntry>>(
						ViewQuery.named("involvement/list-involvements"), involvementPages::parameters,
						involvementPages::page));
	}

	@SchemaMapping(typeName = "Child")
	CompletableFuture<@Nullable Connection<InvolvementEntry>> involvements(Child child,
			@Argument @Nullable Integer first, @Argument @Nullable String after, @Argument @Nullable String state,
			@Argument @Nullable OffsetDateTime asKnownAt, @ContextValue Viewer viewer,
			DataLoader<ChildField<InvolvementArguments>, Answer<Connection<InvolvementEntry>>> involvements) {
		Instant known = this.loaders.moment(asKnownAt);
		Page page = this.pages.asked(InvolvementArguments.list(viewer, child.id(), known, state), first, after);
		return this.loaders
			.value(involvements.load(new ChildField<>(viewer, child, known, new InvolvementArguments(page, state))));
	}

}

package org.threadline.chronology;

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
import org.threadline.paging.Connection;
import org.threadline.paging.PagedList;
import org.threadline.viewer.Viewer;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/**
 * Answers for the chronology.
 */
@Controller
class ChronologyController {

	private static final int PAGE = 20;

	private final ChildFieldLoaders loaders;

	private final ChronologyPages pages;

	ChronologyController(ChildFieldLoaders loaders, ChronologyPages pages) {
		this.loaders = loaders;
		this.pages = pages;
		loaders.register("chronology",
				new Reading<ChronologyArguments, Connection<ChronologyEntry>>(
						(arguments) -> arguments.order().query(arguments.fromTheEnd()),
						(arguments, scope) -> pages.parameters(arguments), pages::page));
	}

	@SchemaMapping(typeName = "Child")
	CompletableFuture<@Nullable Connection<ChronologyEntry>> chronology(Child child, @Argument @Nullable Integer first,
			@Argument @Nullable String after, @Argument @Nullable Integer last, @Argument @Nullable String before,
			@Argument @Nullable ChronologyFilter filter, @Argument @Nullable ChronologyOrder order,
			@Argument @Nullable OffsetDateTime asKnownAt, @ContextValue Viewer viewer,
			DataLoader<ChildField<ChronologyArguments>, Answer<Connection<ChronologyEntry>>> chronology) {
		Instant known = (asKnownAt != null) ? asKnownAt.toInstant() : null;
		this.loaders.checkNotAhead(known);
		ChronologyFilter wanted = (filter != null) ? filter : ChronologyFilter.EVERYTHING;
		ChronologyOrder along = (order != null) ? order : ChronologyOrder.OCCURRED_NEWEST_FIRST;
		PagedList list = ChronologyArguments.list(viewer, child.id(), known, wanted, along);
		boolean fromTheEnd = last != null || (before != null && first == null);
		String position = fromTheEnd ? this.pages.positionOf(list, "before", before)
				: this.pages.positionOf(list, "after", after);
		Integer asked = fromTheEnd ? last : first;
		ChronologyArguments arguments = new ChronologyArguments((asked != null) ? asked : PAGE, fromTheEnd, position,
				wanted, along);
		return this.loaders.value(chronology.load(new ChildField<>(viewer, child.id(), known, arguments)));
	}

}

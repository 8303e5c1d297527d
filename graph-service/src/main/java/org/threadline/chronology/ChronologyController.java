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
import org.threadline.paging.EntryPages;
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

	private final ChildFieldLoaders loaders;

	private final EntryPages pages;

	ChronologyController(ChildFieldLoaders loaders, EntryPages pages, ChronologyPages chronologyPages) {
		this.loaders = loaders;
		this.pages = pages;
		loaders.register("chronology",
				new Reading<ChronologyArguments, Connection<ChronologyEntry>>(
						(arguments) -> arguments.order().query(arguments.page().fromTheEnd()),
						(arguments, scope) -> chronologyPages.parameters(arguments), chronologyPages::page));
	}

	@SchemaMapping(typeName = "Child")
	CompletableFuture<@Nullable Connection<ChronologyEntry>> chronology(Child child, @Argument @Nullable Integer first,
			@Argument @Nullable String after, @Argument @Nullable Integer last, @Argument @Nullable String before,
			@Argument @Nullable ChronologyFilter filter, @Argument @Nullable ChronologyOrder order,
			@Argument @Nullable OffsetDateTime asKnownAt, @ContextValue Viewer viewer,
			DataLoader<ChildField<ChronologyArguments>, Answer<Connection<ChronologyEntry>>> chronology) {
		Instant known = this.loaders.moment(asKnownAt);
		ChronologyFilter wanted = (filter != null) ? filter : ChronologyFilter.EVERYTHING;
		ChronologyOrder along = (order != null) ? order : ChronologyOrder.OCCURRED_NEWEST_FIRST;
		PagedList list = ChronologyArguments.list(viewer, child.id(), known, wanted, along);
		ChronologyArguments arguments = new ChronologyArguments(this.pages.asked(list, first, after, last, before),
				wanted, along);
		return this.loaders.value(chronology.load(new ChildField<>(viewer, child, known, arguments)));
	}

}

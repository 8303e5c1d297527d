package org.threadline.involvement;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
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
import org.threadline.paging.PagedList;
import org.threadline.viewer.Viewer;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/**
 * Answers for who is involved and who leads.
 */
@Controller
class InvolvementController {

	private static final int PAGE = 20;

	private final ChildFieldLoaders loaders;

	private final InvolvementPages pages;

	InvolvementController(ChildFieldLoaders loaders, InvolvementPages pages) {
		this.loaders = loaders;
		this.pages = pages;
		loaders.register("involvements", new Reading<InvolvementArguments, Connection<InvolvementEntry>>(
				ViewQuery.named("involvement/list-involvements"), pages::parameters, pages::page));
		loaders.register("leadProfessional",
				new Reading<String, Optional<LeadProfessional>>(ViewQuery.named("involvement/find-lead-professional"),
						(none, scope) -> Map.of("shownOn", scope.day()),
						(asking, row) -> row.rows("leads").stream().findFirst().map(LeadProfessional::of)));
	}

	@SchemaMapping(typeName = "Child")
	CompletableFuture<@Nullable Connection<InvolvementEntry>> involvements(Child child,
			@Argument @Nullable Integer first, @Argument @Nullable String after, @Argument @Nullable String state,
			@Argument @Nullable OffsetDateTime asKnownAt, @ContextValue Viewer viewer,
			DataLoader<ChildField<InvolvementArguments>, Answer<Connection<InvolvementEntry>>> involvements) {
		Instant known = (asKnownAt != null) ? asKnownAt.toInstant() : null;
		this.loaders.checkNotAhead(known);
		int count = (first != null) ? first : PAGE;
		PagedList list = new InvolvementArguments(count, null, state).list(viewer, child.id(), known);
		String position = (after != null) ? this.pages.positionOf(list, after) : null;
		return this.loaders.value(involvements
			.load(new ChildField<>(viewer, child.id(), known, new InvolvementArguments(count, position, state))));
	}

	@SchemaMapping(typeName = "Child")
	CompletableFuture<@Nullable LeadProfessional> leadProfessional(Child child,
			@Argument @Nullable OffsetDateTime asKnownAt, @ContextValue Viewer viewer,
			DataLoader<ChildField<String>, Answer<Optional<LeadProfessional>>> leadProfessional) {
		Instant known = (asKnownAt != null) ? asKnownAt.toInstant() : null;
		this.loaders.checkNotAhead(known);
		return this.loaders.value(leadProfessional.load(new ChildField<>(viewer, child.id(), known, "")))
			.<@Nullable LeadProfessional>thenApply((found) -> (found != null) ? found.orElse(null) : null);
	}

}

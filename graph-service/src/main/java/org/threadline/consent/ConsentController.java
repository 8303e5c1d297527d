package org.threadline.consent;

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
 * Answers for consents and notices.
 */
@Controller
class ConsentController {

	private static final String CONSENTS = "consents";

	private static final String NOTICES = "notices";

	private final ChildLists lists;

	private final ChildFieldLoaders loaders;

	ConsentController(ChildLists lists, ChildFieldLoaders loaders) {
		this.lists = lists;
		this.loaders = loaders;
		lists.register(CONSENTS, ViewQuery.named("consent/list-consents"), Consent::of);
		lists.register(NOTICES, ViewQuery.named("consent/list-notices"), Notice::of);
	}

	@SchemaMapping(typeName = "Child")
	CompletableFuture<@Nullable Connection<Consent>> consents(Child child, @Argument @Nullable Integer first,
			@Argument @Nullable String after, @Argument @Nullable OffsetDateTime asKnownAt, @ContextValue Viewer viewer,
			DataLoader<ChildField<Listed>, Answer<Connection<Consent>>> consents) {
		return this.lists.page(new Asked(CONSENTS, viewer, child, this.loaders.moment(asKnownAt), null, first, after),
				consents);
	}

	@SchemaMapping(typeName = "Child")
	CompletableFuture<@Nullable Connection<Notice>> notices(Child child, @Argument @Nullable Integer first,
			@Argument @Nullable String after, @Argument @Nullable OffsetDateTime asKnownAt, @ContextValue Viewer viewer,
			DataLoader<ChildField<Listed>, Answer<Connection<Notice>>> notices) {
		return this.lists.page(new Asked(NOTICES, viewer, child, this.loaders.moment(asKnownAt), null, first, after),
				notices);
	}

}

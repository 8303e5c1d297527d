package org.threadline.web;

import java.time.Instant;
import java.time.LocalDate;
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
import org.threadline.viewer.Viewer;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/**
 * Answers for the web of services.
 */
@Controller
class WebController {

	private final ChildFieldLoaders loaders;

	WebController(ChildFieldLoaders loaders, ServiceWebs webs) {
		this.loaders = loaders;
		loaders.register("webOfServices",
				new Reading<WebArguments, ServiceWeb>(ViewQuery.named("web/read-web"), webs::parameters, webs::web)
					.tellingOf((row) -> row.rows("relatives")));
	}

	@SchemaMapping(typeName = "Child")
	CompletableFuture<@Nullable ServiceWeb> webOfServices(Child child, @Argument @Nullable Integer rings,
			@Argument @Nullable LocalDate at, @Argument @Nullable OffsetDateTime asKnownAt, @ContextValue Viewer viewer,
			DataLoader<ChildField<WebArguments>, Answer<ServiceWeb>> webOfServices) {
		Instant known = this.loaders.moment(asKnownAt);
		return this.loaders.value(webOfServices
			.load(new ChildField<>(viewer, child, known, new WebArguments((rings != null) ? rings : 1, at))));
	}

}

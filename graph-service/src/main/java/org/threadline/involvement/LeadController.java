package org.threadline.involvement;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.threadline.children.Child;
import org.threadline.children.ChildField;
import org.threadline.children.ChildFieldLoaders;
import org.threadline.children.ChildFieldLoaders.Answer;
import org.threadline.children.ChildFieldLoaders.Reading;
import org.threadline.cypher.ViewQuery;
import org.threadline.graph.Row;
import org.threadline.viewer.Viewer;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/**
 * Answers for who leads the work around a child, now and before.
 */
@Controller
class LeadController {

	/** The schema states it: somebody new every two months of a childhood. */
	private static final int MOST_APPOINTMENTS = 100;

	private final ChildFieldLoaders loaders;

	LeadController(ChildFieldLoaders loaders) {
		this.loaders = loaders;
		loaders.register("leadProfessional", onTheDay("involvement/find-lead-professional", LeadProfessional::of));
		loaders.register("keyContact", onTheDay("involvement/find-key-contact", KeyContact::of));
		loaders.register("leadHistory",
				new Reading<String, List<LeadAppointment>>(ViewQuery.named("involvement/list-lead-history"),
						(none, scope) -> Map.of("most", MOST_APPOINTMENTS),
						(asking, row) -> row.rows("appointments").stream().map(LeadAppointment::of).toList()));
	}

	private static <V> Reading<String, Optional<V>> onTheDay(String query, Function<Row, V> lead) {
		return new Reading<>(ViewQuery.named(query), (none, scope) -> Map.of("shownOn", scope.day()),
				(asking, row) -> row.rows("leads").stream().findFirst().map(lead));
	}

	@SchemaMapping(typeName = "Child")
	CompletableFuture<@Nullable LeadProfessional> leadProfessional(Child child,
			@Argument @Nullable OffsetDateTime asKnownAt, @ContextValue Viewer viewer,
			DataLoader<ChildField<String>, Answer<Optional<LeadProfessional>>> leadProfessional) {
		return orNull(this.loaders
			.value(leadProfessional.load(new ChildField<>(viewer, child, this.loaders.moment(asKnownAt), ""))));
	}

	@SchemaMapping(typeName = "Child")
	CompletableFuture<@Nullable KeyContact> keyContact(Child child, @Argument @Nullable OffsetDateTime asKnownAt,
			@ContextValue Viewer viewer, DataLoader<ChildField<String>, Answer<Optional<KeyContact>>> keyContact) {
		return orNull(this.loaders
			.value(keyContact.load(new ChildField<>(viewer, child, this.loaders.moment(asKnownAt), ""))));
	}

	@SchemaMapping(typeName = "Child")
	CompletableFuture<@Nullable List<LeadAppointment>> leadHistory(Child child,
			@Argument @Nullable OffsetDateTime asKnownAt, @ContextValue Viewer viewer,
			DataLoader<ChildField<String>, Answer<List<LeadAppointment>>> leadHistory) {
		return this.loaders
			.value(leadHistory.load(new ChildField<>(viewer, child, this.loaders.moment(asKnownAt), "")));
	}

	private static <V> CompletableFuture<@Nullable V> orNull(CompletableFuture<@Nullable Optional<V>> answer) {
		return answer.<@Nullable V>thenApply((found) -> (found != null) ? found.orElse(null) : null);
	}

}

package org.threadline.family;

import java.time.LocalDate;
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
import org.threadline.viewer.Viewer;
import org.threadline.visibility.VisibleScope;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/**
 * Answers for a child's family.
 */
@Controller
class FamilyController {

	/** The schema states it; it bounds the work, not the family. */
	private static final int MOST = 200;

	private final ChildFieldLoaders loaders;

	FamilyController(ChildFieldLoaders loaders) {
		this.loaders = loaders;
		loaders.register("family",
				new Reading<Optional<LocalDate>, Family>(ViewQuery.named("family/read-family"),
						FamilyController::parameters, (asking, row) -> Family.of(row.rows("families").getFirst()))
					.tellingOf((row) -> row.rows("families")
						.stream()
						.flatMap((family) -> family.rows("relatives").stream())
						.toList()));
	}

	private static Map<String, @Nullable Object> parameters(Optional<LocalDate> at, VisibleScope scope) {
		LocalDate day = at.orElse(scope.day());
		return Map.of("shownOn", day, "livedOn", day, "most", MOST);
	}

	@SchemaMapping(typeName = "Child")
	CompletableFuture<@Nullable Family> family(Child child, @Argument @Nullable LocalDate at,
			@Argument @Nullable OffsetDateTime asKnownAt, @ContextValue Viewer viewer,
			DataLoader<ChildField<Optional<LocalDate>>, Answer<Family>> family) {
		return this.loaders.value(
				family.load(new ChildField<>(viewer, child, this.loaders.moment(asKnownAt), Optional.ofNullable(at))));
	}

}

package org.threadline.children;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.threadline.children.BasicDetails.GpRegistration;
import org.threadline.children.BasicDetails.SchoolRegistration;
import org.threadline.children.ChildFieldLoaders.Answer;
import org.threadline.children.ChildFieldLoaders.Reading;
import org.threadline.cypher.ViewQuery;
import org.threadline.viewer.Viewer;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/**
 * Answers for who a child is.
 */
@Controller
class DetailsController {

	private final ChildFieldLoaders loaders;

	DetailsController(ChildFieldLoaders loaders) {
		this.loaders = loaders;
		loaders.register("basicDetails",
				new Reading<String, BasicDetails>(ViewQuery.named("children/read-basic-details"),
						(none, scope) -> homes(BasicDetails.MOST, scope.day()), (asking, row) -> BasicDetails.of(row)));
		loaders.register("extendedDetails",
				new Reading<String, ExtendedDetails>(ViewQuery.named("children/read-extended-details"),
						(none, scope) -> homes(ExtendedDetails.MOST, null), (asking, row) -> ExtendedDetails.of(row)));
	}

	private static Map<String, @Nullable Object> homes(int most, @Nullable LocalDate livedOn) {
		Map<String, @Nullable Object> parameters = new HashMap<>();
		parameters.put("most", most);
		parameters.put("livedOn", livedOn);
		return parameters;
	}

	@SchemaMapping(typeName = "Child")
	CompletableFuture<@Nullable BasicDetails> basicDetails(Child child, @Argument @Nullable OffsetDateTime asKnownAt,
			@ContextValue Viewer viewer, DataLoader<ChildField<String>, Answer<BasicDetails>> basicDetails) {
		return this.loaders
			.value(basicDetails.load(new ChildField<>(viewer, child, this.loaders.moment(asKnownAt), "")));
	}

	@SchemaMapping(typeName = "BasicDetails")
	Optional<SchoolRegistration> school(BasicDetails details) {
		return details.schools().stream().findFirst();
	}

	@SchemaMapping(typeName = "BasicDetails")
	Optional<GpRegistration> generalPractice(BasicDetails details) {
		return details.generalPractices().stream().findFirst();
	}

	@SchemaMapping(typeName = "Child")
	CompletableFuture<@Nullable ExtendedDetails> extendedDetails(Child child,
			@Argument @Nullable OffsetDateTime asKnownAt, @ContextValue Viewer viewer,
			DataLoader<ChildField<String>, Answer<ExtendedDetails>> extendedDetails) {
		return this.loaders
			.value(extendedDetails.load(new ChildField<>(viewer, child, this.loaders.moment(asKnownAt), "")));
	}

}

package org.threadline.api;

import java.security.Principal;
import java.util.Map;
import java.util.Optional;

import graphql.ExecutionResult;
import graphql.GraphqlErrorBuilder;
import org.threadline.identity.SignedInViewer;
import org.threadline.viewer.Viewer;
import reactor.core.publisher.Mono;

import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.support.DefaultExecutionGraphQlResponse;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * Puts the viewer into each request, and answers nobody else.
 */
@Component
class ViewerInterceptor implements WebGraphQlInterceptor {

	private final SignedInViewer viewers;

	ViewerInterceptor(SignedInViewer viewers) {
		this.viewers = viewers;
	}

	@Override
	public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
		Authentication signedIn = SecurityContextHolder.getContext().getAuthentication();
		Optional<Viewer> viewer = Optional.ofNullable(signedIn).map(Principal::getName).flatMap(this.viewers::find);
		if (viewer.isEmpty()) {
			return Mono.just(nobody(request));
		}
		request.configureExecutionInput(
				(input, builder) -> builder.graphQLContext((context) -> context.put("viewer", viewer.get())).build());
		return chain.next(request);
	}

	private static WebGraphQlResponse nobody(WebGraphQlRequest request) {
		ExecutionResult refused = ExecutionResult.newExecutionResult()
			.addError(GraphqlErrorBuilder.newError()
				.message("Nobody on record signs in by this name. Ask your administrator to add your post.")
				.extensions(Map.of("code", "NOT_KNOWN_HERE"))
				.build())
			.build();
		return new WebGraphQlResponse(new DefaultExecutionGraphQlResponse(request.toExecutionInput(), refused));
	}

}

package org.threadline.api;

import java.util.Map;
import java.util.Optional;

import com.github.benmanes.caffeine.cache.Ticker;
import graphql.ExecutionResult;
import graphql.GraphQLError;
import org.jspecify.annotations.Nullable;
import org.threadline.identity.SignedInViewer;
import org.threadline.viewer.Viewer;
import reactor.core.publisher.Mono;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.support.DefaultExecutionGraphQlResponse;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * Finds out who asks, once for each request. The viewer travels with the request from
 * here on; nothing after this reads who is signed in.
 */
@Component
@Order(0)
class ViewerInterceptor implements WebGraphQlInterceptor {

	/** The name controllers take the viewer by. */
	static final String VIEWER = "viewer";

	private static final GraphQLError NOT_KNOWN = ApiError.of(ApiError.NOT_KNOWN_HERE,
			"You are signed in, but nobody on record here signs in by this name. "
					+ "Ask the people who run this service to add you.");

	private final RecentViewers viewers;

	@Autowired
	ViewerInterceptor(SignedInViewer viewers) {
		this(new RecentViewers(viewers::find, Ticker.systemTicker()));
	}

	ViewerInterceptor(RecentViewers viewers) {
		this.viewers = viewers;
	}

	@Override
	public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
		@Nullable Authentication signedIn = SecurityContextHolder.getContext().getAuthentication();
		Optional<Viewer> viewer = (signedIn != null) ? this.viewers.find(signedIn.getName()) : Optional.empty();
		if (viewer.isEmpty()) {
			return Mono.just(notKnown(request));
		}
		request
			.configureExecutionInput((input, builder) -> builder.graphQLContext(Map.of(VIEWER, viewer.get())).build());
		return chain.next(request);
	}

	private static WebGraphQlResponse notKnown(WebGraphQlRequest request) {
		return new WebGraphQlResponse(new DefaultExecutionGraphQlResponse(request.toExecutionInput(),
				ExecutionResult.newExecutionResult().addError(NOT_KNOWN).build()));
	}

}

package org.threadline.api;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.github.benmanes.caffeine.cache.Ticker;
import graphql.ExecutionResult;
import graphql.GraphQLError;
import org.jspecify.annotations.Nullable;
import org.threadline.audit.AuditEntry;
import org.threadline.audit.AuditEntry.Kind;
import org.threadline.audit.AuditedReads;
import org.threadline.identity.SignedInViewer;
import org.threadline.shared.Problem;
import org.threadline.viewer.Viewer;
import reactor.core.publisher.Mono;

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

	private final AuditedReads audited;

	private final Clock clock;

	ViewerInterceptor(SignedInViewer viewers, AuditedReads audited, Clock clock) {
		this.viewers = new RecentViewers(viewers::find, Ticker.systemTicker());
		this.audited = audited;
		this.clock = clock;
	}

	@Override
	public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
		@Nullable Authentication signedIn = SecurityContextHolder.getContext().getAuthentication();
		Optional<Viewer> viewer = (signedIn != null) ? this.viewers.find(signedIn.getName()) : Optional.empty();
		if (viewer.isEmpty()) {
			return Mono.just(answer(request, refusalOnRecord()));
		}
		request
			.configureExecutionInput((input, builder) -> builder.graphQLContext(Map.of(VIEWER, viewer.get())).build());
		return chain.next(request);
	}

	/**
	 * By the service itself: there is no id to put on record, and a name is personal
	 * data.
	 */
	private GraphQLError refusalOnRecord() {
		try {
			this.audited.refused(AuditEntry.ofService(Kind.REFUSAL, "signIn", this.clock.instant(),
					List.of(ApiError.NOT_KNOWN_HERE)));
			return NOT_KNOWN;
		}
		catch (Problem notRecorded) {
			return ApiError.of(notRecorded, List.of(), null);
		}
	}

	static WebGraphQlResponse answer(WebGraphQlRequest request, GraphQLError error) {
		return new WebGraphQlResponse(new DefaultExecutionGraphQlResponse(request.toExecutionInput(),
				ExecutionResult.newExecutionResult().addError(error).build()));
	}

}

package org.threadline.api;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.threadline.audit.AuditedReads;
import org.threadline.audit.OwedEntries;
import org.threadline.shared.Problem;
import reactor.core.publisher.Mono;
import reactor.util.context.ContextView;

import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;

/**
 * Lets no answer leave before what was read for it is on record. It waits where it is,
 * which costs a virtual thread nothing: a request that is answered later would go through
 * the container and its filters a second time.
 */
@Component
@Order(-1)
class AnsweredOnRecord implements WebGraphQlInterceptor {

	/** The name controllers take it by. */
	private static final String OWED = "owed";

	private final AuditedReads audited;

	AnsweredOnRecord(AuditedReads audited) {
		this.audited = audited;
	}

	@Override
	public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
		return Mono.deferContextual((context) -> Mono.just(answer(request, chain, context)));
	}

	private WebGraphQlResponse answer(WebGraphQlRequest request, Chain chain, ContextView context) {
		try {
			return this.audited.owing((owed) -> answer(request, chain, context, owed));
		}
		catch (Problem notRecorded) {
			return ViewerInterceptor.answer(request, ApiError.of(notRecorded, List.of(), null));
		}
	}

	private static WebGraphQlResponse answer(WebGraphQlRequest request, Chain chain, ContextView context,
			OwedEntries owed) {
		request.configureExecutionInput((input, builder) -> builder.graphQLContext(Map.of(OWED, owed)).build());
		return Objects.requireNonNull(chain.next(request).contextWrite(context).block());
	}

}

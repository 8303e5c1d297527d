package org.threadline.api;

import java.util.List;

import graphql.GraphQLError;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

import org.springframework.graphql.execution.SubscriptionExceptionResolver;
import org.springframework.stereotype.Component;

/**
 * What ends a subscription is told, and put on record, as what ends any other question.
 */
@Component
class SubscriptionProblems implements SubscriptionExceptionResolver {

	/** The only subscription of the schema: one is not told here which it is. */
	private static final String FIELD = "changed";

	private final ProblemResolver problems;

	SubscriptionProblems(ProblemResolver problems) {
		this.problems = problems;
	}

	/** Being put on record is waited for, on a thread that may wait. */
	@Override
	public Mono<List<GraphQLError>> resolveException(Throwable thrown) {
		return Mono
			.deferContextual((context) -> Mono.fromSupplier(() -> List
				.of(this.problems.resolve(thrown, FIELD, context.get(ViewerInterceptor.VIEWER), List.of(), null))))
			.subscribeOn(Schedulers.boundedElastic());
	}

}

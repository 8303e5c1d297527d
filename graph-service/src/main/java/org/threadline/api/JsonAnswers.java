package org.threadline.api;

import graphql.ExecutionResult;
import graphql.GraphQLError;
import reactor.core.publisher.Mono;

import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.server.webmvc.GraphQlHttpHandler;
import org.springframework.graphql.support.DefaultExecutionGraphQlResponse;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Answers in JSON, at once and as a whole. A subscription has no such answer: the
 * framework would write down what it is told by.
 */
class JsonAnswers extends GraphQlHttpHandler {

	private static final GraphQLError TOLD_BY_EVENTS = ApiError.of(ApiError.INVALID_QUERY,
			"A subscription is answered in events. Send it with Accept: text/event-stream alone.");

	JsonAnswers(WebGraphQlHandler questions) {
		super(questions);
	}

	@Override
	protected ServerResponse prepareResponse(ServerRequest request, Mono<WebGraphQlResponse> answer) {
		return super.prepareResponse(request, answer.map(JsonAnswers::withoutSubscription));
	}

	private static WebGraphQlResponse withoutSubscription(WebGraphQlResponse answer) {
		if (!OneAgreement.isSubscription(answer)) {
			return answer;
		}
		return new WebGraphQlResponse(new DefaultExecutionGraphQlResponse(answer.getExecutionInput(),
				ExecutionResult.newExecutionResult().addError(TOLD_BY_EVENTS).build()));
	}

}

package org.threadline.api;

import java.util.function.Supplier;

import org.reactivestreams.Publisher;
import org.threadline.agreement.AgreementsInForce;
import org.threadline.visibility.PolicyPack;
import reactor.core.publisher.Mono;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;

/**
 * Answers a request by one sharing agreement. Its fields ask for the agreement one by
 * one; when another came into force between them, the answer is thrown away and the
 * request done again. That is safe, because commands have their effect once. What a
 * subscription tells later is one read each. It comes behind whoever finds out who asks,
 * which is known only to the thread that the request began on.
 */
@Component
@Order(1)
class OneAgreement implements WebGraphQlInterceptor {

	private final Supplier<PolicyPack> inForce;

	@Autowired
	OneAgreement(AgreementsInForce agreements) {
		this(agreements::current);
	}

	OneAgreement(Supplier<PolicyPack> inForce) {
		this.inForce = inForce;
	}

	@Override
	public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
		return Mono.defer(() -> {
			PolicyPack before = this.inForce.get();
			return chain.next(request)
				.flatMap((response) -> (before != this.inForce.get() && !isSubscription(response))
						? intercept(request, chain) : Mono.just(response));
		});
	}

	static boolean isSubscription(WebGraphQlResponse response) {
		return response.getExecutionResult().getData() instanceof Publisher;
	}

}

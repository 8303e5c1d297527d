package org.threadline.api;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import org.junit.jupiter.api.Test;
import org.reactivestreams.Publisher;
import org.threadline.visibility.PolicyPack;
import org.threadline.visibility.PolicyPackReader;
import org.threadline.visibility.SmallPack;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.support.DefaultExecutionGraphQlResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.util.LinkedMultiValueMap;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A request during which the sharing agreement changes is done again.
 */
class OneAgreementTests {

	private final PolicyPack one = PolicyPackReader.read("one.yaml", SmallPack.with());

	private final PolicyPack other = PolicyPackReader.read("other.yaml", SmallPack.with());

	private final AtomicInteger done = new AtomicInteger();

	@Test
	void aRequestUnderOneAgreementIsDoneOnce() {
		assertThat(answer("data", this.one, this.one)).isEqualTo("data 1");
	}

	@Test
	void aRequestUnderTwoIsDoneAgainUntilItIsUnderOne() {
		assertThat(answer("data", this.one, this.other, this.other, this.one, this.one, this.one)).isEqualTo("data 3");
	}

	@Test
	void anAgreementThatCameBackIsNotTheSameOne() {
		PolicyPack again = PolicyPackReader.read("one.yaml", SmallPack.with());
		assertThat(answer("data", this.one, again, again, again)).isEqualTo("data 2");
	}

	@Test
	void aSubscriptionIsNotBegunAgain() {
		assertThat(answer(Flux.empty(), this.one, this.other)).isInstanceOf(Publisher.class);
		assertThat(this.done).hasValue(1);
	}

	private Object answer(Object data, PolicyPack... inForce) {
		Deque<PolicyPack> asked = new ArrayDeque<>(List.of(inForce));
		WebGraphQlRequest request = new WebGraphQlRequest(URI.create("/graphql"), new HttpHeaders(),
				new LinkedMultiValueMap<>(), null, Map.of(), Map.of("query", "{ me { id } }"), "1", Locale.ROOT);
		WebGraphQlResponse response = new OneAgreement(asked::removeFirst)
			.intercept(request, (given) -> Mono.fromSupplier(() -> response(data)))
			.block();
		return Objects.requireNonNull(response).getExecutionResult().getData();
	}

	private WebGraphQlResponse response(Object data) {
		int time = this.done.incrementAndGet();
		return new WebGraphQlResponse(
				new DefaultExecutionGraphQlResponse(ExecutionInput.newExecutionInput("{ me { id } }").build(),
						ExecutionResult.newExecutionResult()
							.data((data instanceof String) ? data + " " + time : data)
							.build()));
	}

}

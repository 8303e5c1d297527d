package org.threadline.api;

import java.util.Map;
import java.util.UUID;

import graphql.execution.instrumentation.Instrumentation;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.support.StaticListableBeanFactory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/**
 * The library asks one instrumentation: a second one that nobody would ask stops the
 * start.
 */
class OneInstrumentationTests {

	private final Incidents incidents = new Incidents(() -> UUID.randomUUID().toString());

	@Test
	void oneThatWouldNotBeAskedIsRefused() {
		assertThatIllegalStateException()
			.isThrownBy(() -> questionsBeside(Map.of("another", SimplePerformantInstrumentation.INSTANCE)))
			.withMessageContaining("would not be asked");
	}

	@Test
	void ourOwnAloneIsNot() {
		assertThat(questionsBeside(Map.of())).isNotNull();
	}

	private Object questionsBeside(Map<String, Object> beans) {
		return new ApiConfiguration().questions(this.incidents,
				new StaticListableBeanFactory(beans).getBeanProvider(Instrumentation.class));
	}

}

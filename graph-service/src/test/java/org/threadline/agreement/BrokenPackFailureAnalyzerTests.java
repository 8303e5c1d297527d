package org.threadline.agreement;

import org.junit.jupiter.api.Test;
import org.threadline.visibility.PolicyPackException;
import org.threadline.visibility.PolicyPackReader;

import org.springframework.beans.factory.BeanCreationException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/**
 * A broken sharing agreement is told in one line, not in a stack trace.
 */
class BrokenPackFailureAnalyzerTests {

	@Test
	void aBrokenPackIsToldWithItsFileAndLine() {
		PolicyPackException broken = catchThrowableOfType(PolicyPackException.class,
				() -> PolicyPackReader.read("broken.yaml", "name: Broken\nversion: many\n"));
		assertThat(new BrokenPackFailureAnalyzer().analyze(new BeanCreationException("wrapped", broken)))
			.satisfies((analysis) -> assertThat(analysis.getDescription()).startsWith("broken.yaml:"))
			.satisfies((analysis) -> assertThat(analysis.getAction()).contains("docs/policy-packs.md"));
	}

}

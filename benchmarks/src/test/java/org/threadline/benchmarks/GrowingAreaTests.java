package org.threadline.benchmarks;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class GrowingAreaTests {

	private final List<String> closed = new ArrayList<>();

	@Test
	void whateverWasStartedIsClosedWhenWhatFollowsFails() {
		assertThatIllegalStateException().isThrownBy(() -> area(() -> {
			throw new IllegalStateException("no sample");
		})).withMessage("no sample");
		assertThat(this.closed).containsExactly("service", "database");
	}

	@Test
	void nothingIsClosedWhileItIsMeasured() {
		area(() -> this.closed.add("measured"));
		assertThat(this.closed).containsExactly("measured");
	}

	private void area(Runnable sampling) {
		GrowingArea.closingOnFailure(() -> this.closed.add("database"),
				() -> GrowingArea.closingOnFailure(() -> this.closed.add("service"), () -> {
					sampling.run();
					return this;
				}));
	}

}

package org.threadline.benchmarks;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

import org.HdrHistogram.Histogram;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LoadTests {

	private static final List<Question> QUESTIONS = List
		.of(new Question(Operation.INVOLVEMENTS, new SampledChild("c1", "Own", LocalDate.EPOCH, null)));

	/** One answer at a time, whoever asks: nine come at once and the tenth is slow. */
	private static final class OneAtATime implements Contestant {

		private static final int EVERY = 10;

		private static final long SLOW_NANOSECONDS = 100_000_000;

		private final AtomicInteger asked = new AtomicInteger();

		@Override
		public String name() {
			return "one at a time";
		}

		@Override
		public boolean answers(Operation operation) {
			return true;
		}

		@Override
		public ProcessHandle process() {
			return ProcessHandle.current();
		}

		@Override
		public Caller caller() {
			return new Caller() {
				@Override
				public void ask(Question question) {
					synchronized (OneAtATime.this) {
						if (OneAtATime.this.asked.incrementAndGet() % EVERY == 0) {
							Waiting.until(System.nanoTime() + SLOW_NANOSECONDS);
						}
					}
				}

				@Override
				public Answered answered(Question question) {
					return new Answered(List.of(), 0);
				}

				@Override
				public void close() {
					// nothing is held
				}
			};
		}

		@Override
		public void close() {
			// nothing is held
		}

	}

	@Test
	void anOpenLoadAsksAllThatWasDue() {
		Histogram times = new Load.Open(100).ask(new OneAtATime(), QUESTIONS, new AtomicLong(), 0.5);

		assertThat(times.getTotalCount()).isEqualTo(50);
	}

	@Test
	void whatWaitedBehindASlowAnswerIsSlowToo() {
		Histogram closed = new Load.Closed(1).ask(new OneAtATime(), QUESTIONS, new AtomicLong(), 1);
		Histogram open = new Load.Open(100).ask(new OneAtATime(), QUESTIONS, new AtomicLong(), 1);

		// who asks one after the other hides that a tenth of the answers stopped
		// everybody
		assertThat(closed.getValueAtPercentile(50)).isLessThan(10_000_000);
		assertThat(open.getValueAtPercentile(50)).isGreaterThan(10_000_000);
	}

}

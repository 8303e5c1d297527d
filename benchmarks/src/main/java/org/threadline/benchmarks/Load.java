package org.threadline.benchmarks;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.List;
import java.util.ArrayList;
import java.util.concurrent.Future;

import org.HdrHistogram.Histogram;

/**
 * How a contestant is asked: by so many who each ask again as soon as they are answered,
 * or so often a second whatever comes back.
 */
sealed interface Load {

	/** The longest answer that is told from others: a minute. */
	long LONGEST = 60_000_000_000L;

	int DIGITS = 3;

	String name();

	/** Asks for so long; answers what became of it. */
	Histogram ask(Contestant contestant, List<Question> questions, AtomicLong turn, double seconds);

	/**
	 * Reads a load.
	 * @throws IllegalArgumentException when it is none
	 */
	static Load of(String text) {
		try {
			String[] parts = text.split("-", 2);
			int number = Integer.parseInt(parts[1]);
			return switch (parts[0]) {
				case "closed" -> new Closed(number);
				case "open" -> new Open(number);
				default -> throw new IllegalArgumentException();
			};
		}
		catch (RuntimeException failure) {
			throw new IllegalArgumentException("A load is closed-N or open-N, not " + text, failure);
		}
	}

	private static Histogram together(List<Future<Histogram>> parts) {
		Histogram all = new Histogram(LONGEST, DIGITS);
		parts.forEach((part) -> all.add(Waiting.forResult(part)));
		return all;
	}

	private static Question next(List<Question> questions, AtomicLong turn) {
		return questions.get((int) (turn.getAndIncrement() % questions.size()));
	}

	/**
	 * So many at the same time. A slow answer delays the next question of whoever waits
	 * for it, as people do.
	 *
	 * @param people how many
	 */
	record Closed(int people) implements Load {

		@Override
		public String name() {
			return "closed-" + this.people;
		}

		@Override
		public Histogram ask(Contestant contestant, List<Question> questions, AtomicLong turn, double seconds) {
			try (ExecutorService threads = Executors.newFixedThreadPool(this.people)) {
				List<Future<Histogram>> parts = new ArrayList<>();
				for (int person = 0; person < this.people; person++) {
					parts.add(threads.submit(() -> alone(contestant, questions, turn, seconds)));
				}
				return together(parts);
			}
		}

		private static Histogram alone(Contestant contestant, List<Question> questions, AtomicLong turn,
				double seconds) {
			Histogram times = new Histogram(LONGEST, DIGITS);
			try (Contestant.Caller caller = contestant.caller()) {
				long end = System.nanoTime() + (long) (seconds * 1e9);
				for (long start = System.nanoTime(); start < end;) {
					caller.ask(next(questions, turn));
					long answered = System.nanoTime();
					times.recordValue(Math.min(LONGEST, answered - start));
					start = answered;
				}
			}
			return times;
		}

	}

	/**
	 * So many a second. Time runs from when a question was due: whoever cannot keep up is
	 * not spared the questions that were due meanwhile.
	 *
	 * @param rate questions a second
	 */
	record Open(int rate) implements Load {

		private static final int AT_MOST_AT_ONCE = 64;

		@Override
		public String name() {
			return "open-" + this.rate;
		}

		@Override
		public Histogram ask(Contestant contestant, List<Question> questions, AtomicLong turn, double seconds) {
			long count = (long) (this.rate * seconds);
			AtomicLong due = new AtomicLong();
			long start = System.nanoTime() + 20_000_000;
			try (ExecutorService threads = Executors.newFixedThreadPool(AT_MOST_AT_ONCE)) {
				List<Future<Histogram>> parts = new ArrayList<>();
				for (int person = 0; person < AT_MOST_AT_ONCE; person++) {
					parts.add(threads.submit(() -> {
						Histogram times = new Histogram(LONGEST, DIGITS);
						try (Contestant.Caller caller = contestant.caller()) {
							for (long place = due.getAndIncrement(); place < count; place = due.getAndIncrement()) {
								long intended = start + place * 1_000_000_000L / this.rate;
								Waiting.until(intended);
								caller.ask(next(questions, turn));
								times.recordValue(Math.min(LONGEST, System.nanoTime() - intended));
							}
						}
						return times;
					}));
				}
				return together(parts);
			}
		}

	}

}

package org.threadline.benchmarks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.HdrHistogram.Histogram;

/**
 * Measures contestants in turn, round by round, so that whatever disturbs the machine
 * disturbs all alike.
 */
final class Measuring {

	private static final double WARMING_SECONDS = 2;

	private static final int WARMING_AT_ONCE = 8;

	private static final int LONGEST_WARMING = 15;

	private final BenchmarkOptions options;

	private final Sample sample;

	private final ProcessHandle database;

	private final Map<String, AtomicLong> turns = new HashMap<>();

	Measuring(BenchmarkOptions options, Sample sample, ProcessHandle database) {
		this.options = options;
		this.sample = sample;
		this.database = database;
	}

	/**
	 * Asks each question of the reads once, so that what is read for it is in memory.
	 * Commands are not given: each would change what the next run finds.
	 */
	void askEachOnce(Contestant contestant) {
		for (Operation operation : this.options.operations()) {
			if (!operation.isRead()) {
				continue;
			}
			List<Question> questions = this.sample.questions(operation);
			AtomicInteger next = new AtomicInteger();
			try (ExecutorService threads = Executors.newFixedThreadPool(WARMING_AT_ONCE)) {
				Stream.generate(() -> threads.submit(() -> askUpTo(contestant, questions, next)))
					.limit(WARMING_AT_ONCE)
					.toList()
					.forEach(Waiting::forResult);
			}
		}
	}

	private static void askUpTo(Contestant contestant, List<Question> questions, AtomicInteger next) {
		try (Contestant.Caller caller = contestant.caller()) {
			for (int place = next.getAndIncrement(); place < questions.size(); place = next.getAndIncrement()) {
				caller.ask(questions.get(place));
			}
		}
	}

	/** Asks all in turn, each until answers come no faster. */
	void warm(List<Contestant> contestants) {
		Map<String, Steadiness> seen = new HashMap<>();
		for (int turn = 0; turn < LONGEST_WARMING; turn++) {
			for (Contestant contestant : contestants) {
				for (Operation operation : this.options.operations()) {
					Steadiness steadiness = seen.computeIfAbsent(contestant.name() + operation,
							(key) -> new Steadiness());
					if (contestant.answers(operation) && !steadiness.isSteady()) {
						steadiness.saw(ask(contestant, operation, new Load.Closed(WARMING_AT_ONCE), 0, WARMING_SECONDS)
							.perSecond());
					}
				}
			}
		}
	}

	/**
	 * Measures all rounds.
	 * @param contestants who is measured
	 * @param afterEach takes everything measured so far after each round, so that a run
	 * that is cut short has not been for nothing
	 */
	void rounds(List<Contestant> contestants, Consumer<List<Measurement>> afterEach) {
		List<Measurement> all = new ArrayList<>();
		for (int round = 1; round <= this.options.rounds(); round++) {
			System.out.println("Round " + round + " of " + this.options.rounds());
			for (Operation operation : this.options.operations()) {
				for (Load load : this.options.loads()) {
					for (Contestant contestant : contestants) {
						if (contestant.answers(operation)) {
							all.add(ask(contestant, operation, load, round, this.options.seconds()));
						}
					}
				}
			}
			afterEach.accept(List.copyOf(all));
		}
	}

	/** How many different questions an operation asks in turn. */
	int questions(Operation operation) {
		return this.sample.questions(operation).size();
	}

	Measurement ask(Contestant contestant, Operation operation, Load load, int round, double seconds) {
		AtomicLong turn = this.turns.computeIfAbsent(contestant.name() + operation, (key) -> new AtomicLong());
		Processors before = Processors.now(this.database, contestant);
		long start = System.nanoTime();
		Histogram times = load.ask(contestant, this.sample.questions(operation), turn, seconds);
		double took = (System.nanoTime() - start) / 1e9;
		return new Measurement(operation, load, contestant.name(), round, took, times,
				Processors.now(this.database, contestant).since(before));
	}

}

package org.threadline.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;

/**
 * Processor time used so far, in seconds, as the operating system counts it.
 *
 * @param database by the database
 * @param contestant by whoever answers
 * @param generator by the load generator
 * @param machine by everything on the machine, or 0 where the system does not say
 */
record Processors(double database, double contestant, double generator, double machine) {

	private static final Path STAT = Path.of("/proc/stat");

	/** Linux counts in hundredths of a second. */
	private static final double TICKS_PER_SECOND = 100;

	/** Idle, and idle while it waits for a disk. */
	private static final List<Integer> IDLE = List.of(3, 4);

	private static final int LAST_COUNTED = 7;

	static Processors now(ProcessHandle database, Contestant contestant) {
		return new Processors(used(database), used(contestant.process()), used(ProcessHandle.current()), ofMachine());
	}

	Processors since(Processors before) {
		return new Processors(this.database - before.database, this.contestant - before.contestant,
				this.generator - before.generator, this.machine - before.machine);
	}

	/** Used by none of those who take part. */
	double elsewhere(boolean generatorAnswers) {
		return Math.max(0, this.machine - this.database - (generatorAnswers ? 0 : this.contestant) - this.generator);
	}

	private static double used(ProcessHandle process) {
		return process.info().totalCpuDuration().orElse(Duration.ZERO).toMillis() / 1000.0;
	}

	private static double ofMachine() {
		if (!Files.exists(STAT)) {
			return 0;
		}
		try {
			long[] ticks = Arrays.stream(Files.readAllLines(STAT).getFirst().split("\\s+"))
				.skip(1)
				.mapToLong(Long::parseLong)
				.toArray();
			long busy = 0;
			for (int place = 0; place < Math.min(LAST_COUNTED, ticks.length); place++) {
				busy += IDLE.contains(place) ? 0 : ticks[place];
			}
			return busy / TICKS_PER_SECOND;
		}
		catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}

}

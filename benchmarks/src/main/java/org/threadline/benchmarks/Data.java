package org.threadline.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A graph of generated children beside the stories, in a folder that later runs use
 * again.
 *
 * @param folder where the graph is
 * @param bytes how much it takes
 */
record Data(Path folder, long bytes) {

	/** More children than these take a larger heap to load. */
	private static final int MANY = 20_000;

	/** And more than these a larger one still. */
	private static final int VERY_MANY = 200_000;

	/**
	 * Makes the graph where it is not there yet: the same number and seed give the same.
	 */
	static Data of(BenchmarkOptions options, Path stories) {
		Path place = options.folder()
			.resolve("children-" + options.children() + ((options.inFull() > 0) ? "-in-full-" + options.inFull() : "")
					+ "-seed-" + options.seed());
		Path done = place.resolve("loaded");
		Path graph = place.resolve("graph");
		if (!Files.exists(done)) {
			delete(place);
			make(options, stories, place, graph);
			write(done);
		}
		return new Data(graph, size(graph));
	}

	long megabytes() {
		return this.bytes / 1_000_000;
	}

	private static void make(BenchmarkOptions options, Path stories, Path place, Path graph) {
		Path feeds = place.resolve("feeds");
		try {
			Files.createDirectories(place);
		}
		catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
		System.out.println("Generating and loading " + options.children() + " children, once");
		OwnProcess
			.java("generate", place, "", List.of(), Map.of(), "org.threadline.seed.GeneratorProgram", "--children",
					String.valueOf(options.children()), "--in-full",
					String.valueOf((options.inFull() > 0) ? options.inFull() : options.children()), "--seed",
					String.valueOf(options.seed()), "--out", feeds.toString())
			.finish();
		// a bulk load makes a new graph, so what is little comes after it
		load("bulk-load", feeds, options, place, graph);
		load("load", stories, options, place, graph);
		delete(feeds);
	}

	private static void load(String command, Path feeds, BenchmarkOptions options, Path place, Path graph) {
		String heap = (options.children() > VERY_MANY) ? "-Xmx12g" : (options.children() > MANY) ? "-Xmx5g" : "-Xmx2g";
		OwnProcess
			.java(command, place, "", List.of(heap), Map.of("THREADLINE_DATA", graph.toString()),
					"org.threadline.ThreadlineApplication", command, feeds.toString())
			.finish();
	}

	private static void write(Path done) {
		try {
			Files.createFile(done);
		}
		catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}

	private static long size(Path folder) {
		try (Stream<Path> files = Files.walk(folder)) {
			return files.filter(Files::isRegularFile).mapToLong((file) -> file.toFile().length()).sum();
		}
		catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}

	private static void delete(Path folder) {
		if (!Files.exists(folder)) {
			return;
		}
		try (Stream<Path> files = Files.walk(folder)) {
			for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
				Files.delete(file);
			}
		}
		catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}

}

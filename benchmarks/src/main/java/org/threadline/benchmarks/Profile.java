package org.threadline.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordingFile;

/**
 * Where a JVM spent its processor time, from its flight recording: samples of what ran,
 * each counted for the library that was at work, whatever of the JDK it had called.
 * Compiling and collecting garbage are not among the samples.
 */
final class Profile {

	private static final String SAMPLE = "jdk.ExecutionSample";

	private static final String JDK = "JDK alone";

	private static final List<String> OF_THE_JDK = List.of("java.", "javax.", "jdk.", "sun.");

	/** What has less is told together. */
	private static final double LEAST_SHARE = 0.01;

	private final Map<String, Long> samples;

	private Profile(Map<String, Long> samples) {
		this.samples = samples;
	}

	/** Options of a JVM that records itself until it ends. */
	static List<String> recordingTo(Path file) {
		return List.of("-XX:StartFlightRecording=settings=profile,dumponexit=true,filename=" + file);
	}

	static Profile of(Path recording) {
		Map<String, Long> samples = new HashMap<>();
		try (RecordingFile file = new RecordingFile(recording)) {
			while (file.hasMoreEvents()) {
				RecordedEvent event = file.readEvent();
				if (event.getEventType().getName().equals(SAMPLE) && event.getStackTrace() != null) {
					samples.merge(library(event.getStackTrace().getFrames()), 1L, Long::sum);
				}
			}
		}
		catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
		return new Profile(samples);
	}

	private static String library(List<RecordedFrame> frames) {
		return frames.stream()
			.map((frame) -> frame.getMethod().getType().getName())
			.filter((type) -> OF_THE_JDK.stream().noneMatch(type::startsWith))
			.findFirst()
			.map(Profile::library)
			.orElse(JDK);
	}

	/**
	 * Libraries by the first words of their packages; of Neo4j and Threadline one more.
	 */
	static String library(String type) {
		String[] parts = type.split("\\.");
		int words = type.startsWith("org.neo4j.") || type.startsWith("org.threadline.") ? 3 : 2;
		return Arrays.stream(parts).limit(Math.min(words, parts.length - 1)).collect(Collectors.joining("."));
	}

	/** The shares, greatest first, as Markdown. */
	String table(String process) {
		long all = this.samples.values().stream().mapToLong(Long::longValue).sum();
		StringBuilder table = new StringBuilder("| " + process + " | of " + all + " samples |\n| --- | --- |\n");
		long rest = 0;
		for (Map.Entry<String, Long> entry : this.samples.entrySet()
			.stream()
			.sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
			.toList()) {
			if (entry.getValue() < all * LEAST_SHARE) {
				rest += entry.getValue();
			}
			else {
				table.append(row(entry.getKey(), entry.getValue(), all));
			}
		}
		return table.append(row("others", rest, all)).toString();
	}

	private static String row(String name, long count, long all) {
		return String.format(Locale.ROOT, "| %s | %.1f %% |%n", name, 100.0 * count / Math.max(1, all));
	}

}

package org.threadline.twins;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The mutants of views that nobody can notice, or that need not be noticed, each with one
 * line of argument above it in {@code mutants/survivors.txt}.
 */
final class Survivors {

	private static final Map<String, Pattern> LISTED = read();

	private Survivors() {
	}

	/**
	 * Mutants of which nobody has said why they survive.
	 */
	static List<String> unlisted(Set<String> surviving) {
		return surviving.stream()
			.filter((name) -> LISTED.values().stream().noneMatch((listed) -> listed.matcher(name).matches()))
			.toList();
	}

	/**
	 * What is listed although no mutant of that name survives.
	 */
	static List<String> needless(Set<String> surviving) {
		return LISTED.entrySet()
			.stream()
			.filter((listed) -> surviving.stream().noneMatch((name) -> listed.getValue().matcher(name).matches()))
			.map(Map.Entry::getKey)
			.toList();
	}

	/** A star stands for anything. */
	private static Map<String, Pattern> read() {
		try (InputStream file = Objects.requireNonNull(Survivors.class.getResourceAsStream("/mutants/survivors.txt"))) {
			return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines()
				.filter((line) -> !line.isBlank() && !line.startsWith("#"))
				.collect(Collectors.toMap((line) -> line,
						(line) -> Pattern.compile(Arrays.stream(line.strip().split("\\*", -1))
							.map(Pattern::quote)
							.collect(Collectors.joining(".*")))));
		}
		catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}

}

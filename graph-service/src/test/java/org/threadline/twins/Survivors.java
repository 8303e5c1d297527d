package org.threadline.twins;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The mutants of views that nobody can notice, or that need not be noticed, each with one
 * line of argument above it in {@code mutants/survivors.txt}.
 */
final class Survivors {

	private static final List<Pattern> LISTED = read();

	private Survivors() {
	}

	/**
	 * Mutants of which nobody has said why they survive.
	 */
	static List<String> unlisted(Set<String> surviving) {
		return surviving.stream()
			.filter((name) -> LISTED.stream().noneMatch((listed) -> listed.matcher(name).matches()))
			.toList();
	}

	/** A star stands for anything. */
	private static List<Pattern> read() {
		try (InputStream file = Objects.requireNonNull(Survivors.class.getResourceAsStream("/mutants/survivors.txt"))) {
			return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines()
				.filter((line) -> !line.isBlank() && !line.startsWith("#"))
				.map((line) -> Pattern.compile(Arrays.stream(line.strip().split("\\*", -1))
					.map(Pattern::quote)
					.collect(Collectors.joining(".*"))))
				.toList();
		}
		catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}

}

package org.threadline.cypher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Labels of nodes of which a category decides whether something is shown, as the table of
 * all labels has them.
 */
final class ProtectedLabels {

	private static final Path TABLE = Path.of("../graph-service/src/test/resources/protection/labels.txt");

	/** No category decides about it, but decisions are made about it. */
	private static final String DECIDED_ABOUT = "Holding";

	private static final Set<String> ALL = read();

	private static final Pattern LABEL = Pattern.compile(
			"(?:[:|&!(]\\s*|(?i:\\bIS\\s+(?:NOT\\s+)?(?:LABELED\\s+)?))(?<label>" + String.join("|", ALL) + ")\\b");

	/**
	 * What commands name without reading to anybody what is protected: a person who signs
	 * in is greeted by their own name, a child is locked, and entries of the trail and
	 * what is to be told are written.
	 */
	private static final Map<String, Set<String>> EXCEPTIONS = Map.of("commands/identity/find-subject",
			Set.of("Person", "Name"), "commands/recording/lock-child", Set.of("Child"), "commands/audit/write-entries",
			Set.of("AuditEntry"), "commands/recording/finish-command", Set.of("OutboxEvent"));

	private ProtectedLabels() {
	}

	static Set<String> all() {
		return ALL;
	}

	static Map<String, Set<String>> exceptions() {
		return EXCEPTIONS;
	}

	static Set<String> exceptedIn(String path) {
		return EXCEPTIONS.getOrDefault(path, Set.of());
	}

	static Stream<String> in(CypherFile file) {
		return LABEL.matcher(file.code()).results().map((match) -> match.group("label"));
	}

	private static Set<String> read() {
		Set<String> labels = new TreeSet<>(Set.of(DECIDED_ABOUT));
		try (Stream<String> lines = Files.lines(TABLE)) {
			lines.filter((line) -> !line.startsWith("#"))
				.map((line) -> line.split(" "))
				.filter((row) -> !row[1].equals("-"))
				.forEach((row) -> labels.add(row[0]));
			return labels;
		}
		catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}

}

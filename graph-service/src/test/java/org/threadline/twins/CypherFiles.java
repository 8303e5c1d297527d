package org.threadline.twins;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The Cypher of the service, read and spliced once more, so that one of its files can say
 * something else. The service reads its own and has no way of being told otherwise.
 */
final class CypherFiles {

	private static final Pattern INCLUDE = Pattern.compile("(?<indent>\\s*)// include: (?<view>[a-z-]+)\\s*");

	private final Map<String, String> texts = new TreeMap<>();

	/** Statements as they are sent, by file. */
	private final Map<String, String> statements = new HashMap<>();

	CypherFiles() {
		for (String folder : List.of("views", "queries", "commands")) {
			try {
				for (Resource file : new PathMatchingResourcePatternResolver()
					.getResources("classpath*:/cypher/" + folder + "/**/*.cypher")) {
					String address = file.getURL().toString();
					String name = address.substring(
							address.lastIndexOf("/cypher/" + folder + "/") + "/cypher/".length(),
							address.length() - ".cypher".length());
					this.texts.put(name, file.getContentAsString(StandardCharsets.UTF_8));
				}
			}
			catch (IOException failure) {
				throw new UncheckedIOException(failure);
			}
		}
	}

	/**
	 * Paths below {@code cypher/} of the files in a folder.
	 */
	List<String> in(String folder) {
		return this.texts.keySet().stream().filter((name) -> name.startsWith(folder + "/")).toList();
	}

	String text(String file) {
		String text = this.texts.get(file);
		if (text == null) {
			throw new AssertionError("There is no Cypher file " + file);
		}
		return text;
	}

	/**
	 * Every statement that holds a file, as it is sent, with what it would be if the file
	 * said something else.
	 */
	Map<String, String> changed(String file, UnaryOperator<String> change) {
		return changed(Map.of(file, change.apply(text(file))));
	}

	/**
	 * Every statement in some folders that holds a file, as it is sent, with what it
	 * would be if the file said something else.
	 */
	Map<String, String> changed(String file, String other, List<String> folders) {
		return changed(Map.of(file, other), folders);
	}

	/**
	 * Every statement that holds any of some files, as it is sent, with what it would be
	 * if these said something else.
	 */
	Map<String, String> changed(Map<String, String> others) {
		return changed(others, List.of("queries", "commands"));
	}

	private Map<String, String> changed(Map<String, String> others, List<String> folders) {
		Map<String, String> changed = new HashMap<>();
		for (String folder : folders) {
			for (String name : in(folder)) {
				String statement = statement(name);
				String changedStatement = spliced(name, (part) -> others.getOrDefault(part, text(part)));
				if (!statement.equals(changedStatement)) {
					changed.put(statement, changedStatement);
				}
			}
		}
		return changed;
	}

	/**
	 * A statement as it is sent.
	 */
	String statement(String file) {
		return this.statements.computeIfAbsent(file, (name) -> spliced(name, this::text));
	}

	/**
	 * A statement spliced from other texts.
	 * @param texts what each file says
	 */
	String spliced(String file, UnaryOperator<String> texts) {
		return texts.apply(file).lines().map((line) -> {
			Matcher include = INCLUDE.matcher(line);
			return include.matches()
					? spliced("views/" + include.group("view"), texts).indent(include.group("indent").length())
						.stripTrailing()
					: line;
		}).collect(Collectors.joining("\n"));
	}

}

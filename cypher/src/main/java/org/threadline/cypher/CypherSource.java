package org.threadline.cypher;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads a Cypher file and splices the views it names. A line
 * {@code // include: open-child} stands for the text of {@code views/open-child.cypher}.
 * Only whole files of this module are joined: no input ever becomes part of a statement.
 */
final class CypherSource {

	private static final Pattern INCLUDE = Pattern.compile("(?<indent>\\s*)// include: (?<view>[a-z-]+)\\s*");

	private CypherSource() {
	}

	static String read(String folder, String name) {
		return splice(folder + "/" + name, new ArrayDeque<>());
	}

	private static String splice(String path, Deque<String> open) {
		if (open.contains(path)) {
			throw new IllegalArgumentException("The view " + path + " includes itself by way of " + open);
		}
		open.push(path);
		String text = file(path).lines().map((line) -> {
			Matcher include = INCLUDE.matcher(line);
			if (!include.matches()) {
				return line;
			}
			return splice("views/" + include.group("view"), open).indent(include.group("indent").length())
				.stripTrailing();
		}).collect(Collectors.joining("\n"));
		open.pop();
		return text;
	}

	private static String file(String path) {
		String resource = "/cypher/" + path + ".cypher";
		try (InputStream stream = CypherSource.class.getResourceAsStream(resource)) {
			if (stream == null) {
				throw new IllegalArgumentException("There is no Cypher file " + resource);
			}
			return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException failure) {
			throw new UncheckedIOException("The Cypher file " + resource + " cannot be read", failure);
		}
	}

}

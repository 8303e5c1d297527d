package org.threadline.cypher;

import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A read of protected facts. It is composed of views only, and views decide what the
 * viewer may see.
 *
 * @param name the path below {@code cypher/queries}, without the ending
 * @param text the Cypher that is sent
 * @param parameters names of the parameters that the text takes: the rules of a sharing
 * agreement are most of what a statement would be sent with, and only those that decide
 * take them
 */
public record ViewQuery(String name, String text, Set<String> parameters) implements Statement {

	private static final Pattern PARAMETER = Pattern.compile("\\$(\\w+)");

	/**
	 * Reads the statement of that name.
	 * @param name the path below {@code cypher/queries}, without the ending
	 * @return the statement
	 * @throws IllegalArgumentException when there is no such file
	 */
	public static ViewQuery named(String name) {
		String text = CypherSource.read("queries", name);
		return new ViewQuery(name, text,
				PARAMETER.matcher(text)
					.results()
					.map((MatchResult found) -> found.group(1))
					.collect(Collectors.toUnmodifiableSet()));
	}

}

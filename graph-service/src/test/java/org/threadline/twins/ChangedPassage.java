package org.threadline.twins;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.neo4j.driver.Value;

/**
 * A passage of a view that says something else.
 */
final class ChangedPassage implements Planted {

	private final Pattern passage;

	private final String with;

	private final AtomicInteger times = new AtomicInteger();

	/**
	 * Changes a passage, however it is broken into lines.
	 */
	ChangedPassage(String passage, String with) {
		this.passage = Pattern.compile(
				Arrays.stream(passage.strip().split("\\s+")).map(Pattern::quote).collect(Collectors.joining("\\s+")));
		this.with = with;
	}

	@Override
	public String text(String statement) {
		Matcher found = this.passage.matcher(statement);
		if (!found.find()) {
			return statement;
		}
		this.times.incrementAndGet();
		return found.replaceAll(Matcher.quoteReplacement(this.with));
	}

	@Override
	public Map<String, Value> parameters(String statement, Map<String, Value> parameters) {
		return parameters;
	}

	@Override
	public int times() {
		return this.times.get();
	}

}

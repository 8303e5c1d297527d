package org.threadline.twins;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.neo4j.driver.Value;

/**
 * A Cypher file in which passages say something else. A passage that is not in the file
 * is a mistake of the test, and stops it with its name.
 */
final class ChangedFile implements Planted {

	private final String file;

	private final List<Passage> passages = new ArrayList<>();

	private final AtomicInteger times = new AtomicInteger();

	private Map<String, String> statements = Map.of();

	/**
	 * Changes a file.
	 * @param file its path below {@code cypher/}, without the ending
	 */
	ChangedFile(String file) {
		this.file = file;
	}

	/**
	 * Says something else, however the passage is broken into lines.
	 */
	ChangedFile saying(String passage, String instead) {
		this.passages.add(new Passage(passage, Pattern.compile(
				Arrays.stream(passage.strip().split("\\s+")).map(Pattern::quote).collect(Collectors.joining("\\s+"))),
				instead));
		return this;
	}

	void readFrom(CypherFiles files) {
		this.statements = files.changed(this.file, this::changed);
		if (this.statements.isEmpty()) {
			throw new AssertionError("No statement is made of " + this.file);
		}
	}

	private String changed(String text) {
		String changed = text;
		for (Passage passage : this.passages) {
			Matcher found = passage.pattern().matcher(changed);
			if (!found.find()) {
				throw new AssertionError("In " + this.file + " there is no passage: " + passage.text());
			}
			changed = found.replaceAll(Matcher.quoteReplacement(passage.instead()));
		}
		return changed;
	}

	@Override
	public String text(String statement) {
		String changed = this.statements.get(statement);
		if (changed == null) {
			return statement;
		}
		this.times.incrementAndGet();
		return changed;
	}

	@Override
	public Map<String, Value> parameters(String statement, Map<String, Value> parameters) {
		return parameters;
	}

	@Override
	public int times() {
		return this.times.get();
	}

	private record Passage(String text, Pattern pattern, String instead) {

	}

}

package org.threadline.twins;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.neo4j.driver.Value;

/**
 * A Cypher file in which passages say something else. A passage that is not in the file
 * is a mistake of the test, and stops it with its name.
 */
final class ChangedFile implements Planted {

	/**
	 * Stands in what is said instead for whether it is switched on, where the file says
	 * otherwise what it says anyway: many such changes share one text.
	 */
	static final String IF_PLANTED = "{planted}";

	private final String file;

	private final List<Passage> passages = new ArrayList<>();

	private final Set<String> sentIn = ConcurrentHashMap.newKeySet();

	private Map<String, String> statements = Map.of();

	private int number;

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

	/**
	 * Lets a condition hold in any case.
	 */
	ChangedFile without(String condition) {
		return saying(condition, "(" + condition + " OR " + IF_PLANTED + ")");
	}

	String file() {
		return this.file;
	}

	/**
	 * Whether it can be switched on in a text that says what the file says.
	 */
	boolean isSwitchable() {
		return this.passages.stream().allMatch((passage) -> passage.instead().contains(IF_PLANTED));
	}

	void readFrom(CypherFiles files) {
		sends(files.changed(this.file, (text) -> changed(text, "true")));
	}

	/**
	 * Takes its place among those that share the texts of statements.
	 * @param number by which it is switched on
	 * @param switched what is sent in place of the statements it changes
	 */
	void sharing(int number, Map<String, String> switched) {
		this.number = number;
		sends(switched);
	}

	private void sends(Map<String, String> changed) {
		this.statements = changed;
		if (this.statements.isEmpty()) {
			throw new AssertionError("No statement is made of " + this.file);
		}
	}

	/**
	 * What the file says with this change.
	 * @param text what it says without
	 * @param ifPlanted the condition under which it says otherwise
	 */
	String changed(String text, String ifPlanted) {
		String changed = text;
		for (Passage passage : this.passages) {
			Matcher found = passage.pattern().matcher(changed);
			if (!found.find()) {
				throw new AssertionError("In " + this.file + " there is no passage: " + passage.text());
			}
			changed = found.replaceAll(Matcher.quoteReplacement(passage.instead().replace(IF_PLANTED, ifPlanted)));
		}
		return changed;
	}

	@Override
	public String text(String statement) {
		String changed = this.statements.get(statement);
		if (changed == null) {
			return statement;
		}
		this.sentIn.add(statement);
		return changed;
	}

	@Override
	public Map<String, Value> parameters(String statement, Map<String, Value> parameters) {
		return (this.number != SharedTexts.NONE && this.statements.containsKey(statement))
				? SharedTexts.switched(parameters, this.number) : parameters;
	}

	/**
	 * Whether it was sent in a statement.
	 */
	boolean isSentIn(String statement) {
		return this.sentIn.contains(statement);
	}

	@Override
	public boolean isSent() {
		return !this.sentIn.isEmpty();
	}

	private record Passage(String text, Pattern pattern, String instead) {

	}

}

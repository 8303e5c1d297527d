package org.threadline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the README tells newcomers to type, and what it says they will see.
 */
final class Readme {

	private static final Pattern BLOCK = Pattern.compile("^```(?<kind>sh|json)\\R(?<text>.*?)^```$",
			Pattern.MULTILINE | Pattern.DOTALL);

	private final String text;

	private Readme(String text) {
		this.text = text;
	}

	static Readme read() {
		try {
			return new Readme(Files.readString(Path.of("../README.md")));
		}
		catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}

	/** The commands of a section, each with what it prints. */
	List<Step> steps(String section) {
		List<Step> steps = new ArrayList<>();
		Matcher block = BLOCK.matcher(section(section));
		while (block.find()) {
			if (block.group("kind").equals("sh")) {
				steps.add(new Step(block.group("text"), ""));
			}
			else {
				steps.add(steps.removeLast().printing(block.group("text").strip()));
			}
		}
		return steps;
	}

	/** The rows of the table of a section, as their cells. */
	List<List<String>> table(String section) {
		return section(section).lines()
			.filter((line) -> line.startsWith("|"))
			.skip(2)
			.map((line) -> Arrays.stream(line.split("\\|")).skip(1).map(String::strip).toList())
			.toList();
	}

	private String section(String heading) {
		int begin = this.text.indexOf("\n## " + heading + "\n");
		int end = this.text.indexOf("\n## ", begin + 1);
		return this.text.substring(begin, end);
	}

	/**
	 * Something to type.
	 *
	 * @param command as it stands in the README
	 * @param prints what it is said to print, in which an ellipsis stands for anything
	 */
	record Step(String command, String prints) {

		private static final String ANYTHING = "…";

		private Step printing(String prints) {
			return new Step(this.command, prints);
		}

		/** What is printed has to match this as a whole. */
		Pattern pattern() {
			return Pattern.compile(
					String.join(".*", Arrays.stream(this.prints.split(ANYTHING, -1)).map(Pattern::quote).toList()));
		}

	}

}

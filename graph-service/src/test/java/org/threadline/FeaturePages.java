package org.threadline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What the pages about features tell people to type.
 */
final class FeaturePages {

	private static final Path PAGES = Path.of("../docs/features");

	private static final Pattern BLOCK = Pattern.compile("^```sh\\R(?<text>.*?)^```$",
			Pattern.MULTILINE | Pattern.DOTALL);

	/** What the first page defines for all of them. */
	private static final Pattern DEFINED = Pattern.compile("(ask|new|pick)\\(\\).*");

	private FeaturePages() {
	}

	static List<Path> all() throws IOException {
		try (Stream<Path> pages = Files.list(PAGES)) {
			return pages.filter((page) -> page.toString().endsWith(".md")).sorted().toList();
		}
	}

	/** The lines of a page that are to be typed. */
	static List<String> typed(Path page) throws IOException {
		List<String> typed = new ArrayList<>();
		Matcher block = BLOCK.matcher(Files.readString(page));
		while (block.find()) {
			block.group("text").lines().filter((line) -> !DEFINED.matcher(line).matches()).forEach(typed::add);
		}
		return typed;
	}

}

package org.threadline.cypher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A Cypher file as it was written, before any view is spliced in.
 *
 * @param path the path below {@code cypher}, without the ending
 * @param text what it says
 */
record CypherFile(String path, String text) {

	private static final String ENDING = ".cypher";

	// whichever begins first: quotation marks within a comment quote nothing, nor is //
	// in a quotation a comment
	private static final Pattern COMMENT_OR_QUOTATION = Pattern.compile(
			"(?<comment>//[^\\n]*+|(?s:/\\*.*?\\*/))|(?<text>'(?:[^'\\\\]++|\\\\.)*+'|\"(?:[^\"\\\\]++|\\\\.)*+\")|`[^`]*`");

	/**
	 * Every file of the module: those of its build, not what tests put beside them.
	 */
	static List<CypherFile> all() {
		try {
			Path classes = Path.of(CypherSource.class.getProtectionDomain().getCodeSource().getLocation().toURI());
			Path root = classes.resolve("cypher");
			try (Stream<Path> files = Files.walk(root)) {
				return files.filter((file) -> file.toString().endsWith(ENDING))
					.sorted()
					.map((file) -> read(root, file))
					.toList();
			}
		}
		catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
		catch (URISyntaxException failure) {
			throw new IllegalStateException(failure);
		}
	}

	private static CypherFile read(Path root, Path file) {
		String name = root.relativize(file).toString().replace('\\', '/');
		try {
			return new CypherFile(name.substring(0, name.length() - ENDING.length()), Files.readString(file));
		}
		catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}

	/**
	 * The folder of that name holds this file.
	 */
	boolean in(String... folders) {
		return List.of(folders).contains(folder());
	}

	String folder() {
		return this.path.substring(0, this.path.indexOf('/'));
	}

	/**
	 * The path below its folder, as the catalogue takes it.
	 */
	String name() {
		return this.path.substring(this.path.indexOf('/') + 1);
	}

	/**
	 * What is executed: no comments, and nothing within quotation marks.
	 */
	String code() {
		return COMMENT_OR_QUOTATION.matcher(this.text).replaceAll((found) -> {
			if (found.group("comment") != null) {
				return " ";
			}
			return found.group("text") != null ? "''" : Matcher.quoteReplacement(found.group());
		});
	}

	/**
	 * The text after the first {@code In:} of the head comment: what a view is given.
	 */
	String given() {
		return this.text.lines()
			.filter((line) -> line.startsWith("// In:"))
			.map((line) -> line.substring("// In:".length()).split("Out:")[0])
			.findFirst()
			.orElse("");
	}

	@Override
	public String toString() {
		return this.path;
	}

}

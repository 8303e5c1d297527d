package org.threadline.shared.yaml;

import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.reader.ReaderException;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * Text that has to be YAML. Where it is not, the line is the one to be put right, and not
 * the one at which reading gave up.
 */
final class YamlText {

	private YamlText() {
	}

	static Node parse(String text) {
		LoaderOptions options = new LoaderOptions();
		FollowedParser parser = new FollowedParser(new StreamReader(text), options);
		try {
			Node top = new Composer(parser, new Resolver(), options).getSingleNode();
			if (top == null) {
				throw new YamlProblem(1, "the file is empty");
			}
			return top;
		}
		catch (ReaderException broken) {
			throw unprintable(text);
		}
		catch (MarkedYAMLException broken) {
			throw problem(broken);
		}
		catch (YAMLException broken) {
			throw beyondLimits(broken, parser.last());
		}
	}

	/** A line break, a tab or a character that is seen is text. */
	private static YamlProblem unprintable(String text) {
		int line = 1;
		for (int place = 0; place < text.length(); place += Character.charCount(text.codePointAt(place))) {
			int character = text.codePointAt(place);
			if (!StreamReader.isPrintable(character)) {
				return new YamlProblem(line, "this is not YAML: it holds what is no text, the control character U+%04X"
					.formatted(character));
			}
			if (character == '\n') {
				line++;
			}
		}
		return new YamlProblem(line, "this is not YAML: it holds what is no text");
	}

	/**
	 * What is not closed is noticed later, often at the end of the file; a line without
	 * its colon in the next.
	 */
	private static YamlProblem problem(MarkedYAMLException broken) {
		Mark noticed = broken.getProblemMark();
		Mark begun = broken.getContextMark();
		String context = (broken.getContext() != null) ? broken.getContext() : "";
		boolean beginsThere = Stream.of("flow", "quoted", "simple key").anyMatch(context::contains);
		if (begun != null && noticed != null && beginsThere && begun.getLine() != noticed.getLine()) {
			return new YamlProblem(line(begun), "this is not YAML: %s is begun here, and in line %d: %s"
				.formatted(inWords(context), line(noticed), broken.getProblem()));
		}
		return new YamlProblem(line((noticed != null) ? noticed : begun), "this is not YAML: " + broken.getProblem());
	}

	private static String inWords(String context) {
		if (context.contains("quoted")) {
			return "a text in quotes";
		}
		if (context.contains("simple key")) {
			return "a key";
		}
		return context.contains("mapping") ? "a map in braces {}" : "a list in brackets []";
	}

	private static YamlProblem beyondLimits(YAMLException broken, @Nullable Event last) {
		return new YamlProblem(line((last != null) ? last.getStartMark() : null), switch (last) {
			case AliasEvent tooMany -> "there are too many aliases (*): write out what they stand for";
			case CollectionStartEvent tooDeep -> "this is nested too deeply: no section goes so deep";
			case null, default -> "this is not YAML: " + broken.getMessage();
		});
	}

	private static int line(@Nullable Mark mark) {
		return (mark != null) ? mark.getLine() + 1 : 1;
	}

}

package org.threadline.shared.yaml;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * A value in a YAML file that knows its line. Every method that finds something else than
 * it asks for throws a {@link YamlProblem}.
 */
public final class YamlField {

	private final String path;

	private final String called;

	private final Node node;

	private YamlField(String path, Node node) {
		this(path, "\"" + path + "\"", node);
	}

	private YamlField(String path, String called, Node node) {
		this.path = path;
		this.called = called;
		this.node = node;
	}

	/**
	 * Reads a file whose top is a map, in which every entry of a map and every item of a
	 * list stands once and says something.
	 * @param text the text
	 * @return the top of the file
	 */
	public static YamlField read(String text) {
		YamlField top = readKept(text);
		StrictForm.refuse(top.node);
		return top;
	}

	/**
	 * Reads a file that was taken before that was asked: of entries that stand twice the
	 * first counts, as it did then.
	 * @param text the text
	 * @return the top of the file
	 */
	public static YamlField readKept(String text) {
		return new YamlField("", YamlText.parse(text));
	}

	/**
	 * Checks that a map has no other entries than these.
	 * @param names the names that are known
	 */
	public void onlyHas(String... names) {
		Set<String> known = Set.of(names);
		for (NodeTuple entry : map().getValue()) {
			YamlField key = new YamlField(this.path, "a key", entry.getKeyNode());
			if (!known.contains(key.text())) {
				throw key.problem("\"" + key.text() + "\" is not known here; known are "
						+ String.join(", ", Arrays.stream(names).sorted().toList()));
			}
		}
	}

	/**
	 * An entry of a map that has to be there.
	 * @param name its name
	 * @return its value
	 */
	public YamlField get(String name) {
		return find(name).orElseThrow(() -> problem("\"" + name + "\" is missing"));
	}

	/**
	 * An entry of a map that may be missing.
	 * @param name its name
	 * @return its value
	 */
	public Optional<YamlField> find(String name) {
		return entry(name).map((entry) -> new YamlField(name, entry.getValueNode()));
	}

	/**
	 * The key of an entry, where a problem with all of it is told.
	 * @param name its name
	 * @return its key, or the map itself when there is none such
	 */
	public YamlField key(String name) {
		return entry(name).map((entry) -> new YamlField(name, entry.getKeyNode())).orElse(this);
	}

	private Optional<NodeTuple> entry(String name) {
		return map().getValue()
			.stream()
			.filter((entry) -> entry.getKeyNode() instanceof ScalarNode key && key.getValue().equals(name))
			.findFirst();
	}

	/**
	 * The items of a list that has at least one.
	 * @return the items
	 */
	public List<YamlField> items() {
		if (this.node instanceof SequenceNode list && !list.getValue().isEmpty()) {
			return list.getValue()
				.stream()
				.map((item) -> new YamlField(this.path, "each item of " + this.called, item))
				.toList();
		}
		throw problem(this.called + " has to be a list with at least one item");
	}

	/**
	 * Whether it is a list without items, which says that there is nothing.
	 * @return true for {@code []}
	 */
	public boolean isNothing() {
		return this.node instanceof SequenceNode list && list.getValue().isEmpty();
	}

	/**
	 * A text that is not blank.
	 * @return the text
	 */
	public String text() {
		if (this.node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
			return scalar.getValue();
		}
		throw problem(this.called + " has to be a text");
	}

	/**
	 * A list of texts.
	 * @return the texts, in order
	 */
	public List<String> texts() {
		return items().stream().map(YamlField::text).toList();
	}

	/**
	 * A list of texts, each out of a known set.
	 * @param known what is known
	 * @return the texts, in order
	 */
	public List<String> textsOutOf(Collection<String> known) {
		return items().stream().map((item) -> item.textOutOf(known)).toList();
	}

	/**
	 * A list of constants.
	 * @param type the enum
	 * @return the constants
	 */
	public <E extends Enum<E>> Set<E> setOf(Class<E> type) {
		EnumSet<E> set = EnumSet.noneOf(type);
		for (YamlField item : items()) {
			if (!set.add(item.oneOf(type))) {
				throw item.problem(item.text() + " stands here twice");
			}
		}
		return set;
	}

	/**
	 * One constant.
	 * @param type the enum
	 * @return the constant
	 */
	public <E extends Enum<E>> E oneOf(Class<E> type) {
		return oneOf(EnumSet.allOf(type));
	}

	/**
	 * One of some constants.
	 * @param known those that may stand here
	 * @return the constant
	 */
	public <E extends Enum<E>> E oneOf(Set<E> known) {
		String name = textOutOf(known.stream().map(Enum::name).toList());
		return known.stream().filter((constant) -> constant.name().equals(name)).findFirst().orElseThrow();
	}

	/**
	 * A whole number.
	 * @param least smallest allowed
	 * @param most largest allowed
	 * @return the number
	 */
	public int wholeNumber(int least, int most) {
		try {
			int number = Integer.parseInt((this.node instanceof ScalarNode scalar) ? scalar.getValue() : "");
			if (number >= least && number <= most) {
				return number;
			}
		}
		catch (NumberFormatException notANumber) {
			// falls through to the one message
		}
		throw problem(this.called + " has to be a whole number from " + least + " to " + most);
	}

	/**
	 * Where it stands.
	 * @return line, counted from 1
	 */
	public int line() {
		return this.node.getStartMark().getLine() + 1;
	}

	/**
	 * A problem at this place, to be thrown.
	 * @param message what is wrong and what to do
	 * @return the problem
	 */
	public YamlProblem problem(String message) {
		return new YamlProblem(line(), message);
	}

	private String textOutOf(Collection<String> known) {
		String text = text();
		if (known.contains(text)) {
			return text;
		}
		throw problem("\"" + text + "\" is not known as " + this.path + "; known are " + String.join(", ", known));
	}

	private MappingNode map() {
		if (this.node instanceof MappingNode map) {
			return map;
		}
		throw problem((this.path.isEmpty() ? "the file" : this.called) + " has to be a map");
	}

}

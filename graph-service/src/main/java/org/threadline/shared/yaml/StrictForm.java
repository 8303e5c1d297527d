package org.threadline.shared.yaml;

import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * What is refused wherever it stands: a key in a map or a text in a list that stands
 * twice, of which one would be passed over, and YAML's word for nothing, which would be
 * read as a text.
 */
final class StrictForm {

	/** A node may be named again, even within itself. */
	private final Set<Node> seen = Collections.newSetFromMap(new IdentityHashMap<>());

	private StrictForm() {
	}

	static void refuse(Node top) {
		new StrictForm().refuseIn(top);
	}

	private void refuseIn(Node node) {
		if (!this.seen.add(node)) {
			return;
		}
		switch (node) {
			case MappingNode map -> {
				refuseTwice(map.getValue().stream().map(NodeTuple::getKeyNode).toList());
				map.getValue().forEach((entry) -> {
					refuseIn(entry.getKeyNode());
					refuseIn(entry.getValueNode());
				});
			}
			case SequenceNode list -> {
				refuseTwice(list.getValue());
				list.getValue().forEach(this::refuseIn);
			}
			case ScalarNode scalar when Tag.NULL.equals(scalar.getTag()) && !scalar.getValue().isBlank() ->
				throw new YamlProblem(line(scalar), scalar.getValue()
						+ " means nothing in YAML: say what is meant, or put it in quotes if it is the text that is meant");
			default -> {
			}
		}
	}

	private static void refuseTwice(List<Node> nodes) {
		Map<String, Integer> lines = new HashMap<>();
		for (Node node : nodes) {
			if (node instanceof ScalarNode scalar) {
				int line = line(scalar);
				Integer first = lines.putIfAbsent(scalar.getValue(), line);
				if (first != null) {
					throw new YamlProblem(line, "\"" + scalar.getValue() + "\" stands here twice, first in line "
							+ first + ". Keep the one that is meant");
				}
			}
		}
	}

	private static int line(Node node) {
		return node.getStartMark().getLine() + 1;
	}

}

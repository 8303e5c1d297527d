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

/**
 * What stands twice where it can only be meant once: a key in a map, of which one would
 * be passed over, and a text in a list.
 */
final class Repetitions {

	/** A node may be named again, even within itself. */
	private final Set<Node> seen = Collections.newSetFromMap(new IdentityHashMap<>());

	private Repetitions() {
	}

	static void refuse(Node top) {
		new Repetitions().refuseIn(top);
	}

	private void refuseIn(Node node) {
		if (!this.seen.add(node)) {
			return;
		}
		switch (node) {
			case MappingNode map -> {
				refuseTwice(map.getValue().stream().map(NodeTuple::getKeyNode).toList());
				map.getValue().forEach((entry) -> refuseIn(entry.getValueNode()));
			}
			case SequenceNode list -> {
				refuseTwice(list.getValue());
				list.getValue().forEach(this::refuseIn);
			}
			default -> {
			}
		}
	}

	private static void refuseTwice(List<Node> nodes) {
		Map<String, Integer> lines = new HashMap<>();
		for (Node node : nodes) {
			if (node instanceof ScalarNode scalar) {
				int line = scalar.getStartMark().getLine() + 1;
				Integer first = lines.putIfAbsent(scalar.getValue(), line);
				if (first != null) {
					throw new YamlProblem(line, "\"" + scalar.getValue() + "\" stands here twice, first in line "
							+ first + ". Keep the one that is meant");
				}
			}
		}
	}

}

package org.threadline.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import tools.jackson.databind.JsonNode;

/**
 * Reads off an answer of the service what can be compared.
 */
final class GraphQlAnswer {

	private GraphQlAnswer() {
	}

	static Answered of(Operation operation, JsonNode answer) {
		if (answer.has("errors")) {
			throw new IllegalStateException("The service has no answer: " + answer);
		}
		JsonNode child = answer.path("data").path("child");
		return switch (operation) {
			case INVOLVEMENTS -> entries(child.path("involvements"));
			case CHRONOLOGY_20, CHRONOLOGY_200, CHRONOLOGY_5000 -> entries(child.path("chronology"));
			case WEB -> web(child.path("webOfServices"));
			case SEARCH ->
				new Answered(ids(all(answer.path("data").path("findChildren").path("children"))).sorted().toList(), 0);
			case CHILD_PAGE -> together(entries(child.path("involvements")), entries(child.path("chronology")),
					web(child.path("webOfServices")), entries(child.path("consents")));
			case RECORD_EVENT, OPEN_RECORD -> throw new IllegalArgumentException("Commands are not compared");
		};
	}

	private static Answered entries(JsonNode connection) {
		List<JsonNode> nodes = all(connection.path("nodes")).toList();
		return new Answered(ids(nodes.stream().filter((node) -> !isStub(node))).toList(),
				nodes.stream().filter(GraphQlAnswer::isStub).count());
	}

	private static Answered web(JsonNode web) {
		List<JsonNode> nodes = all(web.path("nodes")).toList();
		return new Answered(
				ids(nodes.stream().filter((node) -> "FAMILY_MEMBER".equals(node.path("kind").asString("")))).sorted()
					.toList(),
				nodes.stream().filter(GraphQlAnswer::isStub).count());
	}

	static Answered together(Answered... parts) {
		List<String> full = new ArrayList<>();
		long stubs = 0;
		for (Answered part : parts) {
			full.addAll(part.full());
			stubs += part.stubs();
		}
		return new Answered(full, stubs);
	}

	private static boolean isStub(JsonNode node) {
		return "EXISTENCE".equals(node.path("disclosure").asString(""));
	}

	private static Stream<JsonNode> all(JsonNode list) {
		return StreamSupport.stream(list.spliterator(), false);
	}

	private static Stream<String> ids(Stream<JsonNode> nodes) {
		return nodes.map((node) -> node.path("id").asString());
	}

}

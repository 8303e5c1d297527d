package org.threadline.directory;

import java.util.Map;

import org.threadline.cypher.Command;
import org.threadline.graph.GraphTransactions;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/**
 * Answers which agencies there are by a name, the same to everybody.
 */
@Controller
class DirectoryController {

	private static final Command FIND = Command.named("directory/find-agencies-by-words");

	private static final int MOST = 20;

	private final GraphTransactions graph;

	DirectoryController(GraphTransactions graph) {
		this.graph = graph;
	}

	@QueryMapping
	Directory directory(@Argument String named) {
		Map<String, Object> parameters = Map.of("words", AgencyWords.of(named).index(), "limit", MOST + 1);
		return Directory.ofFirst(this.graph.read((statements) -> statements.run(FIND, parameters)
			.stream()
			.map((row) -> ListedAgency.of(row.row("agency")))
			.toList()), MOST);
	}

}

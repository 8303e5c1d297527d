package org.threadline.sources;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.threadline.cypher.Command;
import org.threadline.graph.GraphTransactions;
import org.threadline.shared.EnglishDay;

import org.springframework.stereotype.Component;

/**
 * Tells which systems send feeds. It says nothing of any child, and the same to
 * everybody.
 */
@Component
class Sources {

	private static final Command LIST_SOURCES = Command.named("sources/list-sources");

	private final GraphTransactions graph;

	private final Clock clock;

	Sources(GraphTransactions graph, Clock clock) {
		this.graph = graph;
		this.clock = clock;
	}

	List<Source> all() {
		LocalDate today = EnglishDay.today(this.clock);
		return this.graph.read((statements) -> statements.run(LIST_SOURCES, Map.of())
			.stream()
			.map((row) -> Source.of(row, today))
			.toList());
	}

}

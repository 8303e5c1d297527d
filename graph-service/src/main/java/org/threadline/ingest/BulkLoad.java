package org.threadline.ingest;

import java.time.Instant;
import java.util.List;
import java.util.Set;

import org.threadline.graph.offline.WrittenGraph;

/**
 * The first load of a new graph, as far as it needs no database: what the loaders decided
 * is written down for the offline importer.
 */
public final class BulkLoad {

	private final List<Delivery> deliveries;

	private final Instant started;

	private final WrittenGraph graph;

	private final Set<String> peopleWithClaims;

	BulkLoad(List<Delivery> deliveries, Instant started, WrittenGraph graph, Set<String> peopleWithClaims) {
		this.deliveries = deliveries;
		this.started = started;
		this.graph = graph;
		this.peopleWithClaims = peopleWithClaims;
	}

	List<Delivery> deliveries() {
		return this.deliveries;
	}

	Instant started() {
		return this.started;
	}

	WrittenGraph graph() {
		return this.graph;
	}

	Set<String> peopleWithClaims() {
		return this.peopleWithClaims;
	}

}

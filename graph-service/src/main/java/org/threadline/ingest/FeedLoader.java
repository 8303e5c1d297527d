package org.threadline.ingest;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.threadline.agreement.ConfiguredAgreement;
import org.threadline.cypher.LoadStatement;
import org.threadline.graph.GraphTransactions;
import org.threadline.graph.LoadTransactions;
import org.threadline.graph.Row;
import org.threadline.shared.IdSource;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * Loads what sources sent. Loading the same again changes nothing, and a load that was
 * cut off is completed by loading again.
 */
@Component
@EnableConfigurationProperties(IngestSettings.class)
public class FeedLoader {

	private static final Logger log = LoggerFactory.getLogger(FeedLoader.class);

	private static final int NAMED_IN_LOG = 20;

	private static final LoadStatement FIND_SOURCES = LoadStatement.named("find-sources");

	private final GraphTransactions graph;

	private final IdSource ids;

	private final Clock clock;

	private final IngestSettings settings;

	private final ConfiguredAgreement agreement;

	FeedLoader(GraphTransactions graph, IdSource ids, Clock clock, IngestSettings settings,
			ConfiguredAgreement agreement) {
		this.graph = graph;
		this.ids = ids;
		this.clock = clock;
		this.settings = settings;
		this.agreement = agreement;
	}

	/**
	 * Loads all feeds in a folder. Bad rows are set aside and reported; the rest load.
	 * @param location a folder that holds feeds, or is one; or {@code classpath:} and a
	 * folder there
	 * @return what was done
	 * @throws BrokenFeedException when a delivery cannot be understood as a whole: then
	 * nothing is loaded
	 */
	public LoadReport load(String location) {
		Instant started = this.clock.instant();
		Map<String, SourceOnRecord> onRecord = onRecord();
		List<Delivery> deliveries = Delivery.in(location, onRecord, started);
		boolean hasRows = deliveries.stream().anyMatch((delivery) -> !delivery.toRead().isEmpty());
		int conflicts = hasRows ? load(deliveries) : 0;
		// a delivery of the same rows at a later time is news too: the source is not
		// stale
		if (hasRows || deliveries.stream().anyMatch((delivery) -> isNews(delivery, onRecord))) {
			new CompletedLoad(this.graph.forLoading(), this.ids).record(deliveries, started, this.clock.instant());
		}
		return report(deliveries, conflicts, started);
	}

	/**
	 * Loads what has to be seen against what is on record, once what a bulk load wrote
	 * down is in the graph.
	 * @param begun the bulk load
	 * @return what was done, from its beginning
	 */
	public LoadReport finish(BulkLoad begun) {
		LoadTransactions transactions = this.graph.forLoading();
		begun.graph().describeGround(transactions);
		int conflicts = new Conflicts(transactions, this.ids, Delivery.newest(begun.deliveries()))
			.settle(begun.peopleWithClaims());
		new CompletedLoad(transactions, this.ids).record(begun.deliveries(), begun.started(), this.clock.instant());
		return report(begun.deliveries(), conflicts, begun.started());
	}

	private LoadReport report(List<Delivery> deliveries, int conflicts, Instant started) {
		LoadReport report = new LoadReport(deliveries.stream().map(Delivery::report).toList(), conflicts,
				Duration.between(started, this.clock.instant()));
		report.setAside().stream().limit(NAMED_IN_LOG).forEach((row) -> log.warn("Set aside: {}", row));
		log.info("Loaded {} feeds in {} ms: {} rows new, {} changed, {} as before, {} set aside",
				report.sources().size(), report.took().toMillis(), report.loaded(), report.superseded(),
				report.unchanged(), report.setAside().size());
		return report;
	}

	private Map<String, SourceOnRecord> onRecord() {
		Map<String, SourceOnRecord> sources = new HashMap<>();
		for (Row row : this.graph.read((statements) -> statements.run(FIND_SOURCES, Map.of()))) {
			sources.put(row.text("code"), SourceOnRecord.of(row));
		}
		return sources;
	}

	private static boolean isNews(Delivery delivery, Map<String, SourceOnRecord> onRecord) {
		SourceOnRecord source = onRecord.get(delivery.source());
		return source == null || source.isNews(delivery.manifest());
	}

	private int load(List<Delivery> deliveries) {
		LoadTransactions transactions = this.graph.forLoading();
		try (Progress progress = this.settings.follow(Delivery.rowsToRead(deliveries), this.clock)) {
			Set<String> peopleWithClaims = new FilesInOrder(transactions, this.ids, this.agreement.pack(), progress)
				.load(deliveries)
				.all();
			return new Conflicts(transactions, this.ids, Delivery.newest(deliveries)).settle(peopleWithClaims);
		}
	}

}

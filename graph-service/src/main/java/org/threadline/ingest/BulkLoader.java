package org.threadline.ingest;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.threadline.agreement.ConfiguredAgreement;
import org.threadline.graph.offline.NotWrittenDownException;
import org.threadline.graph.offline.WrittenGraph;
import org.threadline.shared.IdSource;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * Begins the first load of a new graph, which needs no database yet.
 */
@Component
@EnableConfigurationProperties(IngestSettings.class)
public class BulkLoader {

	private final IdSource ids;

	private final Clock clock;

	private final IngestSettings settings;

	private final ConfiguredAgreement agreement;

	BulkLoader(IdSource ids, Clock clock, IngestSettings settings, ConfiguredAgreement agreement) {
		this.ids = ids;
		this.clock = clock;
		this.settings = settings;
		this.agreement = agreement;
	}

	/**
	 * Writes down what feeds say, for the offline importer.
	 * @param location a folder that holds feeds, or is one
	 * @param files an empty folder for what is written down
	 * @return the load so far: {@link FeedLoader#finish} goes on with it
	 * @throws BrokenFeedException when a delivery cannot be understood as a whole, or
	 * when there is none: a graph can be made only once
	 * @throws NotWrittenDownException when there is no room for what is written down
	 */
	public BulkLoad begin(String location, Path files) {
		Instant started = this.clock.instant();
		List<Delivery> deliveries = Delivery.in(location, Map.of(), started);
		if (deliveries.isEmpty()) {
			throw new BrokenFeedException(location, 1, "there is no feed in this folder: name the one in which the "
					+ "folders of the sources are, each with its manifest.yaml");
		}
		WrittenGraph graph = new WrittenGraph(files);
		try (graph; Progress progress = this.settings.follow(Delivery.rowsToRead(deliveries), this.clock)) {
			FilesInOrder loading = new FilesInOrder(graph, this.ids, this.agreement.pack(), progress);
			return new BulkLoad(deliveries, started, graph, loading.load(deliveries).ofSeveralSources());
		}
	}

}

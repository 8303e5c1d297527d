package org.threadline.ingest;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.threadline.agreement.ConfiguredAgreement;
import org.threadline.cypher.LoadStatement;
import org.threadline.graph.GraphTransactions;
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
		List<Delivery> deliveries = deliveries(location, onRecord);
		boolean hasRows = deliveries.stream().anyMatch((delivery) -> !delivery.toRead().isEmpty());
		int conflicts = hasRows ? load(deliveries) : 0;
		// a delivery of the same rows at a later time is news too: the source is not
		// stale
		if (hasRows || deliveries.stream().anyMatch((delivery) -> isNews(delivery, onRecord))) {
			new CompletedLoad(this.graph, this.ids).record(deliveries, started, this.clock.instant());
		}
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

	private static List<Delivery> deliveries(String location, Map<String, SourceOnRecord> onRecord) {
		List<Delivery> deliveries = new ArrayList<>();
		for (FeedFolder folder : new FeedFolders().in(location)) {
			Manifest manifest = Manifest.read(folder);
			SourceOnRecord source = onRecord.get(manifest.source());
			deliveries
				.add(delivery(folder, manifest, (source != null) ? source.filesTaken() : Set.of(), source == null));
		}
		deliveries.sort(Comparator.comparing(Delivery::source));
		deliveries.forEach(Delivery::checkHeaders);
		return deliveries;
	}

	private static Delivery delivery(FeedFolder folder, Manifest manifest, Set<String> taken, boolean first) {
		Map<FeedFile, Fingerprint> fingerprints = new EnumMap<>(FeedFile.class);
		Set<FeedFile> toRead = EnumSet.noneOf(FeedFile.class);
		for (FeedFile file : manifest.files()) {
			Fingerprint fingerprint = Fingerprint.of(folder.resource(file));
			fingerprints.put(file, fingerprint);
			if (!taken.contains(fingerprint.mark(file))) {
				toRead.add(file);
			}
		}
		return Delivery.of(folder, manifest, fingerprints, toRead, first);
	}

	private int load(List<Delivery> deliveries) {
		try (Progress progress = this.settings.follow(deliveries.stream().mapToLong(Delivery::rowsToRead).sum())) {
			Ground ground = Ground.onRecord(this.graph);
			GroundLoader groundLoader = new GroundLoader(this.graph, this.ids, ground, progress);
			FeedFile.GROUND.forEach((file) -> groundLoader.load(deliveries, file));
			new PeopleLoader(this.graph, this.ids, ground, new SharedIdentifiers(this.ids), progress).load(deliveries);
			FactLoader factLoader = new FactLoader(this.graph, this.ids, ground, this.agreement.pack(), progress);
			FeedFile.FACTS.forEach((file) -> factLoader.load(deliveries, file));
			Instant asOf = deliveries.stream()
				.map(Delivery::extractedAt)
				.max(Comparator.naturalOrder())
				.orElse(Instant.EPOCH);
			return new Conflicts(this.graph, this.ids, asOf).settle(factLoader.peopleWithClaims());
		}
	}

}

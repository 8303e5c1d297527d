package org.threadline.twins;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

import org.springframework.util.FileSystemUtils;

import org.threadline.ingest.FeedLoader;
import org.threadline.ingest.LoadReport;
import org.threadline.twins.Twins.Phase;
import org.threadline.twins.Twins.Side;

/**
 * The graph in which one side of all pairs lies at a time.
 */
final class TwinGraph {

	private final Driver driver;

	private final FeedLoader loader;

	private final FixedIds ids;

	TwinGraph(Driver driver, FeedLoader loader, FixedIds ids) {
		this.driver = driver;
		this.loader = loader;
		this.ids = ids;
	}

	/**
	 * Empties the graph and loads a side: first what is the same on both, so that it gets
	 * the same ids; then what is hidden, with ids of its own; then what is shown and
	 * corrects something hidden.
	 */
	void load(List<Twins> pairs, Side side) {
		empty();
		List<WorldAgency> changed = pairs.stream()
			.flatMap((pair) -> pair.known().agencies().stream())
			.filter(WorldAgency::hasChanged)
			.toList();
		if (!changed.isEmpty()) {
			load(FeedsOfWorlds.writeFormerAgencies(changed, newFolder()), "formerly");
		}
		load(pairs, side, Phase.COMMON, "common");
		load(pairs, side, Phase.HIDDEN, "hidden on the " + side);
		// one by one: whether a row corrects something, or is the first of its kind that
		// an
		// agency holds, may differ from side to side, and with it how many ids are taken
		int turn = 0;
		for (Twins pair : pairs) {
			for (Fact fact : pair.facts(side, Phase.LATE)) {
				load(FeedsOfWorlds.write(fact, ++turn, newFolder()), "late " + fact.reference());
			}
		}
	}

	private void load(List<Twins> pairs, Side side, Phase phase, String ids) {
		load(FeedsOfWorlds.write(pairs, side, phase, newFolder()), ids);
	}

	private void load(Path feeds, String ids) {
		this.ids.begin(ids);
		LoadReport report = this.loader.load(feeds.toString());
		delete(feeds);
		if (!report.setAside().isEmpty()) {
			throw new AssertionError("Rows of worlds were set aside: " + report.setAside());
		}
	}

	private static void delete(Path folder) {
		try {
			FileSystemUtils.deleteRecursively(folder);
		}
		catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}

	private static Path newFolder() {
		try {
			return Files.createTempDirectory("worlds");
		}
		catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}

	/** The sharing agreement stays, and what migrations left. */
	private void empty() {
		run("""
				MATCH (node)
				WHERE none(label IN labels(node) WHERE label STARTS WITH '__' OR label IN ['SharingAgreement', 'AgreementPeriod'])
				  AND coalesce(node.code, '') <> 'recorded-here'
				CALL (node) { DETACH DELETE node } IN TRANSACTIONS OF 2000 ROWS""");
	}

	/** Ids of everybody and everything, to ask by. */
	Known known() {
		return new Known(people(), facts(), practitioners(), agencies());
	}

	/** Opaque ids of people, by their references. */
	Map<String, String> people() {
		Map<String, String> people = new HashMap<>();
		run("""
				MATCH (row:SourceRow)-[:STATES]->(:BirthDetails)-[:BIRTH_DETAILS_OF]->(person:Person)
				RETURN row.reference AS reference, person.id AS id""")
			.forEach((row) -> people.put(String.valueOf(row.get("reference")), String.valueOf(row.get("id"))));
		return people;
	}

	/** Opaque ids of facts, by their references. */
	Map<String, String> facts() {
		Map<String, String> facts = new TreeMap<>();
		run("MATCH (row:SourceRow)-[:STATES]->(fact) RETURN row.reference AS reference, fact.id AS id")
			.forEach((row) -> facts.put(String.valueOf(row.get("reference")), String.valueOf(row.get("id"))));
		return facts;
	}

	/** Ids of practitioners, by references of their agencies. */
	private Map<String, String> practitioners() {
		Map<String, String> practitioners = new HashMap<>();
		run("""
				MATCH (practitioner:Practitioner)-[:HOLDS]->(:Post)-[:AT]->(agency:Agency)
				RETURN agency.name AS agency, practitioner.id AS id""").forEach((row) -> practitioners
			.put(String.valueOf(row.get("agency")).substring("Agency ".length()), String.valueOf(row.get("id"))));
		return practitioners;
	}

	/** Ids of agencies, by their references. */
	private Map<String, String> agencies() {
		Map<String, String> agencies = new HashMap<>();
		run("MATCH (agency:Agency) WHERE agency.name STARTS WITH 'Agency ' RETURN agency.name AS name, agency.id AS id")
			.forEach((row) -> agencies.put(String.valueOf(row.get("name")).substring("Agency ".length()),
					String.valueOf(row.get("id"))));
		return agencies;
	}

	List<Map<String, Object>> run(String cypher) {
		return run(cypher, Map.of());
	}

	List<Map<String, Object>> run(String cypher, Map<String, Object> parameters) {
		try (Session session = this.driver.session()) {
			return session.run(cypher, parameters).list((found) -> found.asMap());
		}
	}

}

package org.threadline.twins;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.threadline.ingest.AFeed;
import org.threadline.shared.Period;
import org.threadline.shared.Sensitivity;
import org.threadline.twins.Twins.Phase;
import org.threadline.twins.Twins.Side;

/**
 * Worlds as the two sources that tell of all of them send them.
 */
final class FeedsOfWorlds {

	private static final int FIRST_DELIVERY = 16;

	/** When agencies were delivered that stood otherwise then. */
	static final Instant FORMERLY = Instant.parse("2025-12-01T02:00:00Z");

	/** When what both sides have was delivered. */
	static final Instant DELIVERED = Instant.parse("2026-11-16T02:00:00Z");

	static final LocalDate CLEARED = LocalDate.of(2026, 1, 1);

	static final Period POSTS_HELD = new Period(LocalDate.of(2010, 1, 1), null);

	private FeedsOfWorlds() {
	}

	/**
	 * Writes one side of pairs of worlds, as far as it is loaded in a phase.
	 */
	static Path write(List<Twins> pairs, Side side, Phase phase, Path folder) {
		Map<String, AFeed> feeds = new TreeMap<>();
		for (Twins pair : pairs) {
			if (phase == Phase.COMMON) {
				ground(pair.world(side), feed(feeds, "alpha", phase));
			}
			pair.facts(side, phase).forEach((fact) -> fact.addTo(feed(feeds, fact.source(), phase)));
		}
		feeds.values().forEach((feed) -> feed.in(folder));
		return folder;
	}

	/**
	 * Writes agencies as they stood before they were delivered with everything else.
	 */
	static Path writeFormerAgencies(List<WorldAgency> agencies, Path folder) {
		AFeed feed = AFeed.anotherFeed("alpha").extractedAt(FORMERLY.toString());
		agencies.forEach((agency) -> addTo(feed, agency, agency.formerly()));
		feed.in(folder);
		return folder;
	}

	/**
	 * Writes one of the facts that are loaded last.
	 */
	static Path write(Fact fact, int turn, Path folder) {
		AFeed feed = AFeed.anotherFeed(fact.source())
			.extractedAt("2026-11-20T02:%02d:%02dZ".formatted(turn / 60, turn % 60));
		fact.addTo(feed);
		feed.in(folder);
		return folder;
	}

	private static AFeed feed(Map<String, AFeed> feeds, String source, Phase phase) {
		return feeds.computeIfAbsent(source, (code) -> AFeed.anotherFeed(code)
			.extractedAt("2026-11-%dT02:00:00Z".formatted(FIRST_DELIVERY + phase.ordinal())));
	}

	private static void ground(World world, AFeed feed) {
		for (WorldAgency agency : world.agencies()) {
			String reference = agency.reference();
			addTo(feed, agency, agency.sensitivity());
			feed.withRow("services.csv", agency.service(), "agency_ref", reference, "name", "Service " + reference);
			feed.withRow("practitioners.csv", reference + "-practitioner", "given_name", "Works", "family_name",
					"At " + reference, "sign_in", signIn(world, reference), "trained_on", CLEARED.toString(),
					"checked_on", CLEARED.toString());
			feed.withRow("posts.csv", agency.post(), "practitioner_ref", reference + "-practitioner", "agency_ref",
					reference, "access_level", level(world, reference));
		}
	}

	private static void addTo(AFeed feed, WorldAgency agency, Sensitivity sensitivity) {
		String reference = agency.reference();
		feed.withRow("agencies.csv", reference, "name", "Agency " + reference, "kind", agency.kind().name(),
				"sensitivity", sensitivity.name(), "contact_number", contactNumber(reference), "stub",
				agency.stubShown() ? "SHOWN" : "NOT_SHOWN");
	}

	static String contactNumber(String agency) {
		return "01632 " + Math.abs(agency.hashCode());
	}

	private static String signIn(World world, String agency) {
		return List.of(world.viewer(), world.privileged())
			.stream()
			.filter((onlooker) -> onlooker.agency().equals(agency))
			.map(Onlooker::signIn)
			.findFirst()
			.orElse("");
	}

	private static String level(World world, String agency) {
		return world.viewer().agency().equals(agency) ? world.viewer().level() : "safeguarding";
	}

}

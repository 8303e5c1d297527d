package org.threadline.twins;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.threadline.agreement.AgreementsInForce;
import org.threadline.viewer.Viewer.SubjectViewer;
import org.threadline.visibility.Moment;

/**
 * Pairs of worlds under the sharing agreement in force.
 */
final class Pairs {

	private Pairs() {
	}

	static List<Twins> of(long seed, int first, int count, Look look) {
		return of(new WorldMaker(seed, false, false), seed, first, count, look);
	}

	/**
	 * Pairs of which most are small.
	 */
	static List<Twins> mostlySmall(long seed, int first, int count, Look look) {
		return of(new WorldMaker(seed, false, true), seed, first, count, look);
	}

	/**
	 * Pairs in which much begins, ends and becomes known at the very days and moments
	 * that are asked about.
	 */
	static List<Twins> onEdges(long seed, int first, int count, Look look) {
		return of(new WorldMaker(seed, true, false), seed, first, count, look);
	}

	private static List<Twins> of(WorldMaker maker, long seed, int first, int count, Look look) {
		return IntStream.range(first, first + count)
			.mapToObj((number) -> new Varying(maker.next(number), look, seed).twins())
			.toList();
	}

	static Look look(AgreementsInForce agreements) {
		List<List<Moment>> ways = new ArrayList<>(List.of(moments(agreements, null)));
		Look.EARLIER.forEach((moment) -> ways.add(moments(agreements, Instant.parse(moment))));
		return new Look(List.copyOf(ways),
				Stream
					.concat(ways.stream().map((moments) -> moments.getLast().day()),
							Look.DAYS.stream().map(LocalDate::parse))
					.toList());
	}

	private static List<Moment> moments(AgreementsInForce agreements, @Nullable Instant asKnownAt) {
		return agreements.scopeFor(new SubjectViewer("anybody", "Anybody"), asKnownAt).moments();
	}

}

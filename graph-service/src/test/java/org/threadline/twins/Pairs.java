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

	static List<Twins> of(long seed, int count, Look look) {
		WorldMaker maker = new WorldMaker(seed);
		return IntStream.range(0, count)
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

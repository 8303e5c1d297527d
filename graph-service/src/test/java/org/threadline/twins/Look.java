package org.threadline.twins;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.threadline.visibility.Moment;

/**
 * The moments and days at which worlds are looked at.
 *
 * @param ways the present, and the present with each earlier moment
 * @param days the days things are looked at on
 */
record Look(List<List<Moment>> ways, List<LocalDate> days) {

	static final List<String> EARLIER = List.of("2025-06-01T00:00:00Z", "2026-03-01T00:00:00Z");

	static final List<String> DAYS = List.of("2025-09-01", "2026-05-01");

	/** The days that are asked about, and those of the moments, the earliest first. */
	static final List<LocalDate> EDGES = Stream.of("2025-06-01", "2025-09-01", "2026-03-01", "2026-05-01")
		.map(LocalDate::parse)
		.toList();

	Projection now(World world) {
		return new Projection(world, world.viewer(), this.ways.getFirst());
	}

	/**
	 * Everything a viewer is shown of a world in any of these ways.
	 */
	List<?> of(World world) {
		return this.ways.stream()
			.map((moments) -> new Projection(world, world.viewer(), moments).lines(this.days))
			.toList();
	}

}

package org.threadline.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;

/**
 * The children who are asked about, in turn, so that no answer is asked for twice in a
 * row.
 */
final class Sample {

	private static final int FEWEST_DAYS_LEFT = 60;

	private final Map<Kind, List<SampledChild>> children = new EnumMap<>(Kind.class);

	private Sample() {
	}

	/** Draws a sample. */
	static Sample drawnFrom(Driver driver, int size) {
		Sample sample = new Sample();
		for (Kind kind : Kind.values()) {
			sample.children.put(kind, children(driver, kind, size));
		}
		return sample;
	}

	/** Leaves out children whom the viewer cannot open. */
	void keep(Predicate<SampledChild> opened) {
		Map<String, Boolean> known = new HashMap<>();
		this.children.replaceAll((kind, drawn) -> drawn.stream()
			.filter((child) -> known.computeIfAbsent(child.id(), (id) -> opened.test(child)))
			.toList());
		this.children.forEach((kind, kept) -> {
			if (kept.isEmpty()) {
				throw new IllegalStateException(
						"No child " + kind + " can be opened. Ask for more children with --children.");
			}
		});
	}

	/** What is asked in turn. */
	List<Question> questions(Operation operation) {
		return this.children.getOrDefault(operation.children(), List.of())
			.stream()
			.map((child) -> new Question(operation, child))
			.toList();
	}

	/** How many different children there are. */
	long size(Kind kind) {
		return this.children.getOrDefault(kind, List.of()).stream().map(SampledChild::id).distinct().count();
	}

	private static List<SampledChild> children(Driver driver, Kind kind, int size) {
		List<Record> found = driver.executableQuery(BenchmarkFile.text("sample/children-with-events.cypher"))
			.withParameters(Map.of("least", kind.least, "most", kind.most, "limit", size))
			.execute()
			.records();
		List<SampledChild> children = new ArrayList<>();
		for (Record row : found) {
			SampledChild child = new SampledChild(row.get("id").asString(), row.get("familyName").asString(),
					row.get("dateOfBirth").asLocalDate(), null);
			children.addAll((kind == Kind.OF_5000_EVENTS) ? atManyPlaces(driver, child) : List.of(child));
		}
		return children;
	}

	/** There are few so long records: each page of theirs is another question. */
	private static List<SampledChild> atManyPlaces(Driver driver, SampledChild child) {
		List<String> days = driver.executableQuery(BenchmarkFile.text("sample/days-of-events.cypher"))
			.withParameters(Map.of("childId", child.id()))
			.execute()
			.records()
			.stream()
			.map((row) -> row.get("day").asString())
			.toList();
		return days.subList(0, Math.max(1, days.size() - FEWEST_DAYS_LEFT))
			.stream()
			.map((day) -> child.until(LocalDate.parse(day)))
			.toList();
	}

	/**
	 * How much is on record of a child.
	 */
	enum Kind {

		/** Whatever. */
		ANY(1, 1000),
		/** A short record. */
		ABOUT_20_EVENTS(18, 22),
		/** A record of a child many work with. */
		ABOUT_200_EVENTS(150, 400),
		/** The longest record. */
		OF_5000_EVENTS(4000, 1_000_000);

		private final int least;

		private final int most;

		Kind(int least, int most) {
			this.least = least;
			this.most = most;
		}

	}

}

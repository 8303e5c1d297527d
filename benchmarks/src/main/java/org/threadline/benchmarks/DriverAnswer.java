package org.threadline.benchmarks;

import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * Reads off rows what can be compared with an answer of the service.
 */
final class DriverAnswer {

	private DriverAnswer() {
	}

	static Answered of(Operation operation, List<Record> rows) {
		return switch (operation) {
			case INVOLVEMENTS -> involvements(rows.getFirst());
			case CHRONOLOGY_20, CHRONOLOGY_200, CHRONOLOGY_5000 -> chronology(rows.getFirst());
			case WEB -> web(rows.getFirst());
			case SEARCH -> new Answered(rows.stream().map((row) -> row.get("childId").asString()).sorted().toList(), 0);
			case CHILD_PAGE -> GraphQlAnswer.together(involvements(rows.get(1)), chronology(rows.get(2)),
					web(rows.get(3)), new Answered(ids(rows.get(4).get("entries")), 0));
			case RECORD_EVENT, OPEN_RECORD -> throw new IllegalArgumentException("Commands are not compared");
		};
	}

	private static Answered involvements(Record row) {
		return page(ids(row.get("involvements")), row.get("serviceStubs").size());
	}

	private static Answered chronology(Record row) {
		return page(ids(row.get("events")), row.get("serviceStubs").size());
	}

	/**
	 * One entry more is read than a page shows, and stubs come after all that is in full.
	 */
	private static Answered page(List<String> full, int stubs) {
		int shown = Math.min(full.size(), ServiceStatements.PAGE);
		return new Answered(full.subList(0, shown), Math.min(stubs, ServiceStatements.PAGE - shown));
	}

	private static Answered web(Record row) {
		List<Value> relatives = all(row.get("relatives")).toList();
		return new Answered(relatives.stream().map((relative) -> relative.get("id").asString()).sorted().toList(),
				row.get("serviceStubs").size()
						+ relatives.stream().mapToLong((relative) -> relative.get("serviceStubs").size()).sum());
	}

	private static List<String> ids(Value list) {
		return all(list).map((entry) -> entry.get("id").asString()).toList();
	}

	private static Stream<Value> all(Value list) {
		return StreamSupport.stream(list.values().spliterator(), false);
	}

}

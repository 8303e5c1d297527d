package org.threadline.twins;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A field with a value of each of its arguments.
 *
 * @param type the type the field is of
 * @param field the field
 * @param arguments the values, by argument
 */
record Combination(String type, String field, Map<String, String> arguments) {

	/**
	 * Every combination of values.
	 * @param values the values of each argument, by name
	 */
	static List<Map<String, String>> product(Map<String, List<String>> values) {
		List<Map<String, String>> rows = List.of(Map.of());
		for (Map.Entry<String, List<String>> argument : values.entrySet()) {
			List<Map<String, String>> longer = new ArrayList<>();
			for (Map<String, String> row : rows) {
				for (String value : argument.getValue()) {
					Map<String, String> with = new LinkedHashMap<>(row);
					with.put(argument.getKey(), value);
					longer.add(with);
				}
			}
			rows = longer;
		}
		return rows;
	}

	/** Whether information governance alone is answered. */
	boolean isForGovernance() {
		return this.field.equals("brokenGlass");
	}

	/** Whether it is asked of a child; else of the query. */
	boolean isOfChild() {
		return this.type.equals(SchemaQuestions.CHILD);
	}

	/** Where in an answer the field stands. */
	String place() {
		return (isOfChild() ? "$.data.child." : "$.data.") + this.field;
	}

	/** Whether it goes on where the same list ended, or began. */
	boolean goesOn() {
		return this.arguments.containsValue(Arguments.NEXT);
	}

	/** Which cursor of a page it goes on from. */
	String wayOn() {
		return Arguments.NEXT.equals(this.arguments.get("before")) ? "startCursor" : "endCursor";
	}

	/** The same from the beginning of the list, or its end. */
	Combination fromTheStart() {
		Map<String, String> first = new LinkedHashMap<>(this.arguments);
		first.values().removeIf(Arguments.NEXT::equals);
		return new Combination(this.type, this.field, first);
	}

}

package org.threadline.graph;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Properties as they go into a digest: without ids, which are random.
 */
final class DigestedProperties {

	private DigestedProperties() {
	}

	/**
	 * Describes properties in one text, the same for the same values.
	 */
	static String describe(Map<String, Object> properties) {
		StringBuilder text = new StringBuilder();
		new TreeMap<>(properties).forEach((name, value) -> {
			write(text, name);
			write(text, name.endsWith("Position") ? withoutId(value) : value);
		});
		return text.toString();
	}

	// lengths before texts: no value can look like two
	private static void write(StringBuilder text, Object value) {
		switch (value) {
			case List<?> list -> {
				text.append('[').append(list.size());
				list.forEach((item) -> write(text, Objects.requireNonNull(item)));
			}
			case ZonedDateTime moment -> write(text, "moment " + moment.toInstant());
			case String string -> text.append('"').append(string.length()).append(':').append(string);
			default -> write(text, value.getClass().getSimpleName() + " " + value);
		}
	}

	// a position ends with the id of its fact
	private static Object withoutId(Object position) {
		return (position instanceof String text && text.contains("~")) ? text.substring(0, text.indexOf('~'))
				: position;
	}

}

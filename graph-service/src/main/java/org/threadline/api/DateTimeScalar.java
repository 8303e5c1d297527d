package org.threadline.api;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;

/**
 * A moment with its offset, in ISO 8601.
 */
final class DateTimeScalar extends TextScalar<OffsetDateTime> {

	static final String NAME = "DateTime";

	DateTimeScalar() {
		super(NAME, OffsetDateTime.class,
				"Give a moment with its offset, in quotes, as ISO 8601 has it, such as \"2026-11-23T09:30:00Z\" "
						+ "or \"2026-11-23T09:30:00+00:00\".");
	}

	@Override
	OffsetDateTime read(String text) {
		if (text.isEmpty() || text.charAt(0) == '+' || text.charAt(0) == '-') {
			throw new DateTimeException("Not a year of four digits");
		}
		return OffsetDateTime.parse(text);
	}

	@Override
	String write(OffsetDateTime value) {
		return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(value);
	}

}

package org.threadline.api;

import java.time.DateTimeException;
import java.time.LocalDate;

/**
 * A day that exists, written YYYY-MM-DD.
 */
final class DateScalar extends TextScalar<LocalDate> {

	static final String NAME = "Date";

	private static final int LENGTH = "2014-03-09".length();

	DateScalar() {
		super(NAME, LocalDate.class,
				"Give a day that exists, written in quotes as YYYY-MM-DD, such as \"2014-03-09\".");
	}

	@Override
	LocalDate read(String text) {
		if (text.length() != LENGTH) {
			// signs and years of five digits
			throw new DateTimeException("Not YYYY-MM-DD");
		}
		return LocalDate.parse(text);
	}

	@Override
	String write(LocalDate value) {
		return value.toString();
	}

}

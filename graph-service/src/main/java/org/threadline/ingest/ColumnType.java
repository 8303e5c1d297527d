package org.threadline.ingest;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.threadline.shared.NhsNumber;
import org.threadline.shared.PartialDate;
import org.threadline.shared.UniquePupilNumber;

/**
 * What may stand in a column.
 */
interface ColumnType {

	/** Letters of the longest reference. */
	int LONGEST_CODE = 64;

	/**
	 * Reads a field.
	 * @param text what stands there, not empty
	 * @return the value, or empty when it is not what is expected
	 */
	Optional<?> read(String text);

	/**
	 * What is expected, for whoever has to put it right.
	 */
	String expected();

	private static ColumnType expecting(String expected, Function<String, Optional<?>> reading) {
		return new ColumnType() {

			@Override
			public Optional<?> read(String text) {
				return reading.apply(text);
			}

			@Override
			public String expected() {
				return expected;
			}

		};
	}

	static ColumnType code() {
		return expecting("1 to 64 letters, digits and . _ : / - with no space",
				(text) -> Optional.of(text).filter(ColumnType::isCode));
	}

	static ColumnType codes() {
		ColumnType code = code();
		return expecting("references separated by spaces, or ALL", (text) -> {
			List<String> codes = Arrays.asList(text.strip().split(" +"));
			return codes.stream().allMatch((one) -> code.read(one).isPresent()) ? Optional.of(codes) : Optional.empty();
		});
	}

	static ColumnType text(int longest) {
		return expecting("a text of at most " + longest + " characters without control characters",
				(text) -> Optional.of(text)
					.filter((given) -> given.length() <= longest && given.chars().noneMatch(Character::isISOControl)));
	}

	static ColumnType oneOf(Class<? extends Enum<?>> words) {
		return oneOf(Arrays.stream(words.getEnumConstants()).map(Enum::name).toArray(String[]::new));
	}

	static ColumnType oneOf(String... words) {
		List<String> known = List.of(words);
		return expecting("one of " + String.join(", ", known), (text) -> Optional.of(text).filter(known::contains));
	}

	static ColumnType day() {
		return expecting("a day such as 2026-03-02, from 1900 to 2100", (text) -> {
			try {
				return Optional.of(LocalDate.parse(text)).filter(ColumnType::plausible);
			}
			catch (DateTimeParseException failure) {
				return Optional.empty();
			}
		});
	}

	static ColumnType partialDate() {
		return expecting("2019, 2019-03, 2019-03-09 or 2019-03-09T14:30Z, from 1900 to 2100",
				(text) -> PartialDate.parse(text).filter((date) -> plausible(date.lastDay())));
	}

	static ColumnType moment() {
		return expecting("a moment such as 2026-03-02T09:15:00Z", (text) -> {
			try {
				return Optional.of(Instant.parse(text));
			}
			catch (DateTimeParseException failure) {
				return Optional.empty();
			}
		});
	}

	static ColumnType nhsNumber() {
		return expecting("an NHS number: ten digits, the last of which is the check digit", NhsNumber::parse);
	}

	static ColumnType pupilNumber() {
		return expecting("a unique pupil number: the check letter, then twelve digits, or eleven digits and a letter",
				UniquePupilNumber::parse);
	}

	static ColumnType uprn() {
		return expecting("a UPRN: 1 to 12 digits",
				(text) -> Optional.of(text).filter((digits) -> digits.matches("[0-9]{1,12}")));
	}

	// a pattern took a tenth of the time of reading a large feed
	private static boolean isCode(String text) {
		if (text.isEmpty() || text.length() > LONGEST_CODE || !isLetterOrDigit(text.charAt(0))) {
			return false;
		}
		for (int place = 1; place < text.length(); place++) {
			char letter = text.charAt(place);
			if (!isLetterOrDigit(letter) && "._:/-".indexOf(letter) < 0) {
				return false;
			}
		}
		return true;
	}

	private static boolean isLetterOrDigit(char letter) {
		return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z') || (letter >= '0' && letter <= '9');
	}

	private static boolean plausible(LocalDate day) {
		return day.getYear() >= 1900 && day.getYear() <= 2100;
	}

}

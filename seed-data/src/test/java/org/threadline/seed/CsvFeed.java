package org.threadline.seed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Reads generated files back, as somebody would who knows the columns alone.
 *
 * @param folder the folder of feeds
 */
record CsvFeed(Path folder) {

	/**
	 * The rows of a file, of all sources that have it, by column, and the row's own
	 * reference as {@code reference}.
	 */
	Stream<Row> rows(String file) {
		return Arrays.stream(Source.values())
			.map((source) -> this.folder.resolve(source.code()).resolve(file))
			.filter(Files::exists)
			.flatMap(CsvFeed::read);
	}

	private static Stream<Row> read(Path file) {
		try {
			List<String> lines = Files.readAllLines(file);
			List<String> columns = List.of(lines.getFirst().split(","));
			return lines.stream().skip(1).map((line) -> {
				List<String> fields = fields(line);
				Map<String, String> row = new HashMap<>();
				row.put("reference", fields.getFirst());
				for (int place = 0; place < columns.size(); place++) {
					row.put(columns.get(place), fields.get(place));
				}
				return new Row(row);
			});
		}
		catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}

	private static List<String> fields(String line) {
		List<String> fields = new ArrayList<>();
		StringBuilder field = new StringBuilder();
		boolean quoted = false;
		for (char character : line.toCharArray()) {
			if (character == '"') {
				quoted = !quoted;
			}
			else if (character == ',' && !quoted) {
				fields.add(field.toString());
				field.setLength(0);
			}
			else {
				field.append(character);
			}
		}
		fields.add(field.toString());
		return fields;
	}

	/**
	 * The number of the child or adult a row is about.
	 */
	static String person(Row row) {
		String reference = row.field("person_ref");
		return reference.substring(reference.indexOf('-') + 1);
	}

	/**
	 * A row.
	 *
	 * @param fields its fields by column
	 */
	record Row(Map<String, String> fields) {

		String field(String column) {
			return Objects.requireNonNull(this.fields.get(column), () -> "There is no column " + column);
		}

	}

}

package org.threadline.seed;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * The lists of words that generated feeds are made from.
 */
final class WordLists {

	private WordLists() {
	}

	/**
	 * The rows of a list, without its header, each a field apart.
	 */
	static List<List<String>> rows(String name) {
		try (BufferedReader lines = new BufferedReader(
				new InputStreamReader(Objects.requireNonNull(WordLists.class.getResourceAsStream("/seed/" + name)),
						StandardCharsets.UTF_8))) {
			return lines.lines().skip(1).map((line) -> List.of(line.split(","))).toList();
		}
		catch (IOException failure) {
			throw new UncheckedIOException("The list " + name + " cannot be read", failure);
		}
	}

	static List<String> words(String field) {
		return List.of(field.split(" "));
	}

	/**
	 * The words of a kind in the list of places.
	 */
	static List<String> places(String kind) {
		return rows("places.csv").stream()
			.filter((row) -> row.getFirst().equals(kind))
			.map((row) -> words(row.getLast()))
			.findFirst()
			.orElseThrow();
	}

}

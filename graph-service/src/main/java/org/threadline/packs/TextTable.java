package org.threadline.packs;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Rows under headings, in columns as wide as they need. Cells with more words than fit go
 * on below; columns in which every row says the same nothing are left out.
 */
final class TextTable {

	private static final int WIDEST = 40;

	private static final String GAP = "  ";

	private final List<List<String>> rows = new ArrayList<>();

	private final String nothing;

	/**
	 * A table without rows.
	 * @param nothing what a cell holds that says nothing
	 * @param headings one for each column
	 */
	TextTable(String nothing, String... headings) {
		this.nothing = nothing;
		this.rows.add(List.of(headings));
	}

	void row(List<String> cells) {
		this.rows.add(cells);
	}

	List<String> lines() {
		List<List<List<String>>> wrapped = said().stream()
			.map((row) -> row.stream().map(TextTable::wrapped).toList())
			.toList();
		int[] widths = IntStream.range(0, wrapped.getFirst().size())
			.map((column) -> wrapped.stream()
				.flatMap((row) -> row.get(column).stream())
				.mapToInt(String::length)
				.max()
				.orElse(0))
			.toArray();
		List<String> lines = new ArrayList<>();
		wrapped.forEach((row) -> lines.addAll(laidOut(row, widths)));
		lines.add(1, String.join(GAP, IntStream.of(widths).mapToObj("-"::repeat).toList()));
		return lines;
	}

	private List<List<String>> said() {
		List<Integer> columns = IntStream.range(0, this.rows.getFirst().size())
			.filter((column) -> this.rows.stream().skip(1).anyMatch((row) -> !row.get(column).equals(this.nothing)))
			.boxed()
			.toList();
		return this.rows.stream().map((row) -> columns.stream().map(row::get).toList()).toList();
	}

	private static List<String> wrapped(String cell) {
		List<String> lines = new ArrayList<>();
		StringBuilder line = new StringBuilder();
		for (String word : cell.split(" ")) {
			if (!line.isEmpty() && line.length() + 1 + word.length() > WIDEST) {
				lines.add(line.toString());
				line.setLength(0);
			}
			line.append(line.isEmpty() ? "" : " ").append(word);
		}
		lines.add(line.toString());
		return lines;
	}

	private static List<String> laidOut(List<List<String>> row, int[] widths) {
		int height = row.stream().mapToInt(List::size).max().orElse(0);
		List<String> lines = new ArrayList<>();
		for (int line = 0; line < height; line++) {
			StringBuilder text = new StringBuilder();
			for (int column = 0; column < widths.length; column++) {
				List<String> cell = row.get(column);
				String part = (line < cell.size()) ? cell.get(line) : "";
				text.append(part).append(" ".repeat(widths[column] - part.length())).append(GAP);
			}
			lines.add(text.toString().stripTrailing());
		}
		return Collections.unmodifiableList(lines);
	}

}

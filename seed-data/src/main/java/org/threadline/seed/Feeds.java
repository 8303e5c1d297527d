package org.threadline.seed;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * The folder of feeds that is written: a folder for each source, row by row, so that no
 * more than a buffer of each file is in memory.
 */
final class Feeds implements AutoCloseable {

	private static final int BUFFER = 1 << 16;

	private final Path folder;

	private final Moments moments;

	private final Map<Source, Map<Table, BufferedWriter>> writers = new EnumMap<>(Source.class);

	private long rows;

	Feeds(Path folder, Moments moments) {
		this.folder = folder;
		this.moments = moments;
	}

	/**
	 * Writes a row. A field that is null is left empty.
	 */
	void write(Source source, Table table, @Nullable Object... fields) {
		if (fields.length != table.columns()) {
			throw new IllegalArgumentException(table + " has " + table.columns() + " columns, not " + fields.length);
		}
		StringBuilder line = new StringBuilder(160);
		for (int place = 0; place < fields.length; place++) {
			if (place > 0) {
				line.append(',');
			}
			Object field = fields[place];
			if (field != null) {
				append(line, field.toString());
			}
		}
		try {
			writer(source, table).append(line).append('\n');
			this.rows++;
		}
		catch (IOException failure) {
			throw new UncheckedIOException("The feeds cannot be written to " + this.folder, failure);
		}
	}

	long rows() {
		return this.rows;
	}

	private static void append(StringBuilder line, String field) {
		if (field.indexOf(',') < 0 && field.indexOf('"') < 0) {
			line.append(field);
		}
		else {
			line.append('"').append(field.replace("\"", "\"\"")).append('"');
		}
	}

	private BufferedWriter writer(Source source, Table table) throws IOException {
		Map<Table, BufferedWriter> open = this.writers.computeIfAbsent(source, (any) -> new EnumMap<>(Table.class));
		BufferedWriter writer = open.get(table);
		if (writer == null) {
			Path file = Files.createDirectories(this.folder.resolve(source.code())).resolve(table.fileName());
			writer = new BufferedWriter(Files.newBufferedWriter(file, StandardCharsets.UTF_8), BUFFER);
			writer.append(table.header()).append('\n');
			open.put(table, writer);
		}
		return writer;
	}

	@Override
	public void close() {
		try {
			for (Map.Entry<Source, Map<Table, BufferedWriter>> source : this.writers.entrySet()) {
				for (BufferedWriter writer : source.getValue().values()) {
					writer.close();
				}
				Files.writeString(this.folder.resolve(source.getKey().code()).resolve("manifest.yaml"),
						manifest(source.getKey(), source.getValue()));
			}
		}
		catch (IOException failure) {
			throw new UncheckedIOException("The feeds cannot be written to " + this.folder, failure);
		}
	}

	private String manifest(Source source, Map<Table, BufferedWriter> files) {
		StringBuilder manifest = new StringBuilder("source: ").append(source.code())
			.append("\ntitle: \"")
			.append(source.title())
			.append("\"\nextractedAt: ")
			.append(this.moments.extractedAt())
			.append("\nstaleAfterDays: 14\nfiles:\n");
		files.keySet().forEach((table) -> manifest.append("  - ").append(table.fileName()).append('\n'));
		return manifest.toString();
	}

}

package org.threadline.ingest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.threadline.shared.Sha256;

/**
 * Reads the rows of one file. A row is one line, so that a quotation mark left open
 * spoils that row and not all that follow.
 */
final class FeedFileReader implements AutoCloseable {

	private static final int LONGEST_LINE = 32_768;

	private static final CSVFormat FORMAT = CSVFormat.RFC4180;

	private final FeedFile file;

	private final String path;

	private final FileTally tally;

	private final InputStream stream;

	private final byte[] ahead = new byte[1 << 16];

	private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 10);

	private final MessageDigest hash = Sha256.digest();

	private final Set<String> references = new HashSet<>();

	private final List<Column> columns;

	private int line;

	private int place;

	private int end;

	FeedFileReader(FeedFolder folder, FeedFile file, FileTally tally) {
		this.file = file;
		this.path = folder.path(file.fileName());
		this.tally = tally;
		try {
			this.stream = folder.resource(file).getInputStream();
		}
		catch (IOException failure) {
			throw BrokenFeedException.unreadable(this.path, failure);
		}
		try {
			this.columns = columns();
		}
		catch (BrokenFeedException broken) {
			close();
			throw broken;
		}
	}

	private List<Column> columns() {
		byte[] first = nextLine();
		String header = (first != null) ? text(first) : null;
		if (header == null) {
			throw new BrokenFeedException(this.path, 1, "the file has to begin with the header " + this.file.header());
		}
		if (header.startsWith("\uFEFF")) {
			header = header.substring(1);
		}
		String given = header;
		return this.file.columnsUnder(given)
			.orElseThrow(() -> new BrokenFeedException(this.path, 1,
					"the header has to be exactly " + this.file.header() + firstDifference(given)));
	}

	private String firstDifference(String header) {
		String[] given = header.split(",", -1);
		List<Column> columns = this.file.columns();
		for (int place = 0; place < columns.size(); place++) {
			if (place >= given.length || !given[place].equals(columns.get(place).name())) {
				return "; column " + (place + 1) + " has to be " + columns.get(place).name();
			}
		}
		return "; there are " + given.length + " columns instead of " + columns.size();
	}

	/**
	 * The next row that can be read; rows that cannot are set aside on the way.
	 * @return the row, or null at the end
	 */
	@Nullable FeedRow next() {
		for (byte[] bytes = nextLine(); bytes != null; bytes = nextLine()) {
			if (bytes.length == 0) {
				continue;
			}
			this.tally.rowRead();
			List<String> fields = List.of();
			try {
				fields = fields(bytes);
				return row(bytes, fields);
			}
			catch (RowRefusal refusal) {
				this.tally.add(this.line, reference(fields), refusal);
			}
		}
		return null;
	}

	private List<String> fields(byte[] bytes) {
		if (bytes.length > LONGEST_LINE) {
			throw new RowRefusal(this.file.columns().getFirst().name(),
					"the row is longer than " + LONGEST_LINE + " bytes");
		}
		String text = text(bytes);
		if (text == null) {
			throw new RowRefusal(this.file.columns().getFirst().name(), "the row is not UTF-8");
		}
		// whatever reads the file otherwise takes it for the end of a row
		if (text.indexOf('\r') >= 0) {
			throw new RowRefusal(this.file.columns().getFirst().name(),
					"the row holds a carriage return: end each row with a line feed, and break no line within a field");
		}
		List<String> fields = split(text);
		if (fields.size() != this.columns.size()) {
			throw new RowRefusal(this.file.columns().getFirst().name(), "the row has " + fields.size()
					+ " fields instead of " + this.columns.size() + ": commas within a field need double quotes");
		}
		return fields;
	}

	private List<String> split(String text) {
		if (text.indexOf('"') < 0) {
			return List.of(text.split(",", -1));
		}
		try (CSVParser parser = CSVParser.parse(text, FORMAT)) {
			List<CSVRecord> records = parser.getRecords();
			return records.isEmpty() ? List.of() : records.getFirst().toList();
		}
		catch (IOException | IllegalStateException | UncheckedIOException failure) {
			throw new RowRefusal(this.file.columns().getFirst().name(),
					"the double quotes of the row do not match: a row is one line, and a quote within a field is doubled");
		}
	}

	private FeedRow row(byte[] bytes, List<String> fields) {
		Map<String, Object> values = new HashMap<>();
		for (int place = 0; place < this.columns.size(); place++) {
			Column column = this.columns.get(place);
			String field = fields.get(place).strip();
			if (!field.isEmpty()) {
				values.put(column.name(),
						column.type()
							.read(field)
							.orElseThrow(() -> new RowRefusal(column.name(), "expected " + column.type().expected())));
			}
			else if (column.required()) {
				throw new RowRefusal(column.name(), "this may not be empty: expected " + column.type().expected());
			}
		}
		String reference = (String) values.get(this.columns.getFirst().name());
		if (reference == null || !this.references.add(reference)) {
			throw new RowRefusal(this.columns.getFirst().name(), "an earlier row of this file has the same reference");
		}
		return new FeedRow(this.file, this.line, reference, Hashes.text(this.hash.digest(bytes)), values);
	}

	private String reference(List<String> fields) {
		if (fields.isEmpty()) {
			return "";
		}
		// what is no reference may be anything, so it is not repeated
		return this.file.columns().getFirst().type().read(fields.getFirst().strip()).isPresent()
				? fields.getFirst().strip() : "";
	}

	private byte @Nullable [] nextLine() {
		if (!fill()) {
			return null;
		}
		this.line++;
		this.bytes.reset();
		do {
			int start = this.place;
			while (this.place < this.end && this.ahead[this.place] != '\n') {
				this.place++;
			}
			// the rest of an overlong line is skipped, not kept
			if (this.bytes.size() <= LONGEST_LINE) {
				this.bytes.write(this.ahead, start, this.place - start);
			}
		}
		while (this.place == this.end && fill());
		this.place++;
		byte[] read = this.bytes.toByteArray();
		boolean carriageReturn = read.length > 0 && read[read.length - 1] == '\r';
		return carriageReturn ? Arrays.copyOf(read, read.length - 1) : read;
	}

	/**
	 * Reads ahead when nothing is left of what was read.
	 * @return whether there is something
	 */
	private boolean fill() {
		try {
			if (this.place >= this.end) {
				this.end = this.stream.read(this.ahead);
				this.place = 0;
			}
			return this.end > 0;
		}
		catch (IOException failure) {
			throw BrokenFeedException.brokenOff(this.path, failure);
		}
	}

	private static @Nullable String text(byte[] bytes) {
		try {
			return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
		}
		catch (CharacterCodingException failure) {
			return null;
		}
	}

	@Override
	public void close() {
		try {
			this.stream.close();
		}
		catch (IOException failure) {
			throw BrokenFeedException.brokenOff(this.path, failure);
		}
	}

}

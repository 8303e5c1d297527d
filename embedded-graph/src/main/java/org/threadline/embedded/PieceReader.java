package org.threadline.embedded;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.neo4j.values.storable.DateTimeValue;
import org.neo4j.values.storable.DateValue;
import org.neo4j.values.storable.Value;
import org.neo4j.values.storable.Values;

import static java.time.ZoneOffset.UTC;

/**
 * Reads what stands in a piece, in the order in which it was written down.
 */
final class PieceReader {

	private final ByteBuffer bytes;

	private final List<String> names = new ArrayList<>();

	PieceReader(byte[] piece) {
		this.bytes = ByteBuffer.wrap(piece);
	}

	boolean isAtEnd() {
		return !this.bytes.hasRemaining();
	}

	long number() {
		return this.bytes.getLong();
	}

	int count() {
		return this.bytes.getShort() & 0xFFFF;
	}

	private String text() {
		int length = count();
		String text = new String(this.bytes.array(), this.bytes.position(), length, StandardCharsets.UTF_8);
		this.bytes.position(this.bytes.position() + length);
		return text;
	}

	/**
	 * A name, which is spelt where it stands for the first time.
	 */
	String name() {
		int number = count();
		if (number == this.names.size()) {
			this.names.add(text());
		}
		return this.names.get(number);
	}

	String[] names() {
		String[] names = new String[count()];
		for (int place = 0; place < names.length; place++) {
			names[place] = name();
		}
		return names;
	}

	private String[] texts() {
		String[] texts = new String[count()];
		for (int place = 0; place < texts.length; place++) {
			texts[place] = text();
		}
		return texts;
	}

	Value value() {
		byte kind = this.bytes.get();
		return switch (kind) {
			case 'T' -> Values.stringValue(text());
			case 'D' -> DateValue.date(LocalDate.ofEpochDay(number()));
			case 'M' -> DateTimeValue.datetime(number(), this.bytes.getInt(), UTC);
			case 'N' -> Values.longValue(number());
			case 'B' -> Values.booleanValue(this.bytes.get() != 0);
			case 'L' -> Values.stringArray(texts());
			default -> throw new IllegalArgumentException("No value is written down as " + kind);
		};
	}

}

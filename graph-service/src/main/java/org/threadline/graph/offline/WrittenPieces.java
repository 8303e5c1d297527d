package org.threadline.graph.offline;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A file of entities in pieces, each with its length before it, and after the last one
 * that has none.
 */
final class WrittenPieces implements AutoCloseable {

	/** Enough that several threads of the importer find something to do. */
	private static final int LENGTH = 1 << 17;

	/** An entity is made of a row of a feed, and a row has at most 32 KiB. */
	private static final int LONGEST_ENTITY = 1 << 18;

	private final Path path;

	private final DataOutputStream file;

	private final Map<String, Integer> names = new HashMap<>();

	private final ByteBuffer piece = ByteBuffer.allocate(LENGTH + LONGEST_ENTITY);

	WrittenPieces(Path path) {
		this.path = path;
		try {
			this.file = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(path)));
		}
		catch (IOException failure) {
			throw new NotWrittenDownException(path, failure);
		}
	}

	void number(long number) {
		this.piece.putLong(number);
	}

	void count(int count) {
		this.piece.putShort((short) count);
	}

	void text(String text) {
		byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
		count(bytes.length);
		this.piece.put(bytes);
	}

	/**
	 * Writes what comes again and again: a label, a type, the name of a property. In a
	 * piece it is spelt once, and is a number from then on.
	 */
	void name(String name) {
		Integer number = this.names.get(name);
		if (number != null) {
			count(number);
		}
		else {
			count(this.names.size());
			this.names.put(name, this.names.size());
			text(name);
		}
	}

	void value(Object value) {
		switch (value) {
			case String text -> {
				kind('T');
				text(text);
			}
			case LocalDate day -> {
				kind('D');
				number(day.toEpochDay());
			}
			case ZonedDateTime moment -> {
				kind('M');
				number(moment.toEpochSecond());
				this.piece.putInt(moment.getNano());
			}
			case Long number -> {
				kind('N');
				number(number);
			}
			case Boolean truth -> {
				kind('B');
				this.piece.put((byte) (truth ? 1 : 0));
			}
			case List<?> texts -> {
				kind('L');
				count(texts.size());
				texts.forEach((text) -> text(String.valueOf(text)));
			}
			default -> throw new IllegalArgumentException(
					"No fact has had a " + value.getClass().getSimpleName() + " so far: say how one is written down");
		}
	}

	private void kind(char kind) {
		this.piece.put((byte) kind);
	}

	void endOfEntity() {
		if (this.piece.position() >= LENGTH) {
			endOfPiece();
		}
	}

	private void endOfPiece() {
		try {
			this.file.writeInt(this.piece.position());
			this.file.write(this.piece.array(), 0, this.piece.position());
			this.piece.clear();
			this.names.clear();
		}
		catch (IOException failure) {
			throw new NotWrittenDownException(this.path, failure);
		}
	}

	@Override
	public void close() {
		try (this.file) {
			if (this.piece.position() > 0) {
				endOfPiece();
			}
			endOfPiece();
		}
		catch (IOException failure) {
			throw new NotWrittenDownException(this.path, failure);
		}
	}

}

package org.threadline.embedded;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

/**
 * The pieces of a file, each with its length before it. A piece of no length is the last:
 * a file that was cut off has none.
 */
final class PiecesOfFile implements AutoCloseable {

	private final DataInputStream file;

	private boolean atEnd;

	PiecesOfFile(Path path) throws IOException {
		this.file = new DataInputStream(new BufferedInputStream(Files.newInputStream(path), 1 << 20));
	}

	/**
	 * The next piece.
	 * @return the piece, or null after the last
	 * @throws IOException when the file was cut off
	 */
	synchronized @Nullable PieceReader next() throws IOException {
		int length = this.atEnd ? 0 : this.file.readInt();
		this.atEnd = length == 0;
		return this.atEnd ? null : new PieceReader(this.file.readNBytes(length));
	}

	@Override
	public void close() throws IOException {
		this.file.close();
	}

}

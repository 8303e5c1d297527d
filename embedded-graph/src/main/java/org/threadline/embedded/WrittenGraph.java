package org.threadline.embedded;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

import org.jspecify.annotations.Nullable;
import org.neo4j.batchimport.api.InputIterable;
import org.neo4j.batchimport.api.InputIterator;
import org.neo4j.batchimport.api.input.Collector;
import org.neo4j.batchimport.api.input.IdType;
import org.neo4j.batchimport.api.input.Input;
import org.neo4j.batchimport.api.input.InputChunk;
import org.neo4j.batchimport.api.input.PropertySizeCalculator;
import org.neo4j.batchimport.api.input.ReadableGroups;

/**
 * A graph written down in a folder: {@code nodes} and {@code relationships}, what is
 * {@code additions} to nodes, and how many of everything there are in
 * {@code counts.properties}. Decision 0042 describes them.
 *
 * @param folder where the files are
 * @param counts how many of everything there are
 * @param additions properties written down later than their nodes
 */
record WrittenGraph(Path folder, Properties counts, Additions additions) implements Input {

	/** About what a property takes: only memory is planned by it. */
	private static final int BYTES_OF_A_PROPERTY = 24;

	static WrittenGraph in(Path folder) throws IOException {
		Properties counts = new Properties();
		try (Reader reader = Files.newBufferedReader(folder.resolve("counts.properties"), StandardCharsets.UTF_8)) {
			counts.load(reader);
		}
		return new WrittenGraph(folder, counts, Additions.in(folder.resolve("additions")));
	}

	@Override
	public InputIterable nodes(Collector bad) {
		return () -> new Pieces(this.folder.resolve("nodes"), this.additions);
	}

	@Override
	public InputIterable relationships(Collector bad) {
		return () -> new Pieces(this.folder.resolve("relationships"), null);
	}

	@Override
	public IdType idType() {
		return IdType.ACTUAL;
	}

	@Override
	public ReadableGroups groups() {
		return ReadableGroups.EMPTY;
	}

	@Override
	public Estimates validateAndEstimate(PropertySizeCalculator sizes, int threads) {
		long properties = count("properties");
		return Input.knownEstimates(count("nodes"), count("relationships"), properties, 0,
				properties * BYTES_OF_A_PROPERTY, 0, count("nodes"));
	}

	private long count(String what) {
		return Long.parseLong(this.counts.getProperty(what));
	}

	@Override
	public boolean containsVectorData() {
		return false;
	}

	/**
	 * Gives the pieces of a file to several threads, in turn.
	 */
	private static final class Pieces implements InputIterator {

		private final PiecesOfFile file;

		private final @Nullable Additions additions;

		private Pieces(Path path, @Nullable Additions additions) {
			this.additions = additions;
			try {
				this.file = new PiecesOfFile(path);
			}
			catch (IOException failure) {
				throw new UncheckedIOException(failure);
			}
		}

		@Override
		public InputChunk newChunk() {
			return new WrittenPiece(this.additions);
		}

		@Override
		public boolean next(InputChunk chunk) throws IOException {
			PieceReader piece = this.file.next();
			if (piece != null) {
				((WrittenPiece) chunk).take(piece);
			}
			return piece != null;
		}

		@Override
		public void close() throws IOException {
			this.file.close();
		}

	}

}

package org.threadline.embedded;

import java.io.IOException;

import org.jspecify.annotations.Nullable;
import org.neo4j.batchimport.api.input.InputChunk;
import org.neo4j.batchimport.api.input.InputEntityVisitor;

/**
 * Some nodes, or some relationships, as they are written down.
 */
final class WrittenPiece implements InputChunk {

	private final @Nullable Additions additions;

	private PieceReader piece = new PieceReader(new byte[0]);

	/**
	 * Makes room for a piece.
	 * @param additions what is added to nodes, or null for relationships
	 */
	WrittenPiece(@Nullable Additions additions) {
		this.additions = additions;
	}

	void take(PieceReader taken) {
		this.piece = taken;
	}

	@Override
	public boolean next(InputEntityVisitor visitor) throws IOException {
		if (this.piece.isAtEnd()) {
			return false;
		}
		if (this.additions != null) {
			node(visitor, this.additions);
		}
		else {
			visitor.startId(this.piece.number());
			visitor.endId(this.piece.number());
			visitor.type(this.piece.name());
		}
		visitor.endOfEntity();
		return true;
	}

	private void node(InputEntityVisitor visitor, Additions additions) {
		long number = this.piece.number();
		visitor.id(number);
		visitor.labels(this.piece.names());
		for (int left = this.piece.count(); left > 0; left--) {
			visitor.property(this.piece.name(), this.piece.value(), false);
		}
		Additions.Addition addition = additions.to(number);
		if (addition != null) {
			visitor.property(addition.name(), addition.value(), false);
		}
	}

	@Override
	public void close() {
		// nothing is open
	}

}

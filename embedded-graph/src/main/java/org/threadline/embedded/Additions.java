package org.threadline.embedded;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.neo4j.values.storable.Value;

/**
 * Properties that were written down later than the nodes they belong to, one for each.
 *
 * @param byNode the property by the number of its node
 */
record Additions(Map<Long, Addition> byNode) {

	static Additions in(Path path) throws IOException {
		Map<Long, Addition> byNode = new HashMap<>();
		try (PiecesOfFile pieces = new PiecesOfFile(path)) {
			for (PieceReader piece = pieces.next(); piece != null; piece = pieces.next()) {
				while (!piece.isAtEnd()) {
					byNode.put(piece.number(), new Addition(piece.name(), piece.value()));
				}
			}
		}
		return new Additions(byNode);
	}

	@Nullable Addition to(long node) {
		return this.byNode.get(node);
	}

	/**
	 * A property.
	 *
	 * @param name its name
	 * @param value its value
	 */
	record Addition(String name, Value value) {
	}

}

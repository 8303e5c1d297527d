package org.threadline.ingest;

import org.jspecify.annotations.Nullable;

/**
 * A column of a feed file.
 *
 * @param name as in the header
 * @param type what may stand there
 * @param required whether it may not be empty
 * @param names what a reference in this column names, or null when it is no reference
 */
record Column(String name, ColumnType type, boolean required, @Nullable Named names) {

	static Column required(String name, ColumnType type) {
		return new Column(name, type, true, null);
	}

	static Column optional(String name, ColumnType type) {
		return new Column(name, type, false, null);
	}

	static Column naming(String name, Named named) {
		return new Column(name, ColumnType.code(), true, named);
	}

	static Column maybeNaming(String name, Named named) {
		return new Column(name, ColumnType.code(), false, named);
	}

}

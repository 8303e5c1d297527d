package org.threadline.ingest;

import org.jspecify.annotations.Nullable;

/**
 * A column of a feed file.
 *
 * @param name as in the header
 * @param type what may stand there
 * @param required whether it may not be empty
 * @param names what a reference in this column names, or null when it is no reference
 * @param addedLater whether it stands last and senders may go on leaving it off
 */
record Column(String name, ColumnType type, boolean required, @Nullable Named names, boolean addedLater) {

	static Column required(String name, ColumnType type) {
		return new Column(name, type, true, null, false);
	}

	static Column optional(String name, ColumnType type) {
		return new Column(name, type, false, null, false);
	}

	static Column addedLater(String name, ColumnType type) {
		return new Column(name, type, false, null, true);
	}

	static Column naming(String name, Named named) {
		return new Column(name, ColumnType.code(), true, named, false);
	}

	static Column maybeNaming(String name, Named named) {
		return new Column(name, ColumnType.code(), false, named, false);
	}

}

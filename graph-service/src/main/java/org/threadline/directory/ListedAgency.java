package org.threadline.directory;

import org.threadline.graph.Row;

/**
 * An agency as the directory lists it. Its number is left out: where only that a service
 * is involved may be known, its number is told, and a directory would tell whose it is.
 *
 * @param id opaque id
 * @param name its name
 * @param kind its kind
 */
record ListedAgency(String id, String name, String kind) {

	static ListedAgency of(Row row) {
		return new ListedAgency(row.text("id"), row.text("name"), row.text("kind"));
	}

}

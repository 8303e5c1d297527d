package org.threadline.children;

import org.threadline.graph.Row;

/**
 * An agency, as answers show it.
 *
 * @param id opaque id
 * @param name its name
 * @param kind its kind
 * @param contactNumber the number to call
 */
public record Agency(String id, String name, String kind, String contactNumber) {

	/**
	 * Makes it from a map a view yields.
	 * @param row the map
	 * @return the agency
	 */
	public static Agency of(Row row) {
		return new Agency(row.text("id"), row.text("name"), row.text("kind"), row.text("contactNumber"));
	}

}

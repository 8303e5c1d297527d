package org.threadline.children;

import org.jspecify.annotations.Nullable;
import org.threadline.graph.Row;

/**
 * A practitioner in a post, as answers show them.
 *
 * @param id opaque id
 * @param name their name
 * @param postTitle what the post is called
 * @param telephone telephone at work
 * @param email email at work
 */
public record Practitioner(String id, String name, String postTitle, @Nullable String telephone,
		@Nullable String email) {

	/**
	 * Makes it from a map a view yields.
	 * @param row the map
	 * @return the practitioner
	 */
	public static Practitioner of(Row row) {
		return new Practitioner(row.text("id"), row.text("name"), row.text("postTitle"), row.textOrNull("telephone"),
				row.textOrNull("email"));
	}

}

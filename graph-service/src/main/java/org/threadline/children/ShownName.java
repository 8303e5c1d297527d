package org.threadline.children;

import org.jspecify.annotations.Nullable;
import org.threadline.graph.Row;

/**
 * A name as it is shown, and what stands in its place.
 */
public final class ShownName {

	private ShownName() {
	}

	/**
	 * In words.
	 * @param name the name, or null when it may not be seen
	 * @return how the person is named
	 */
	public static String of(@Nullable Row name) {
		return (name != null) ? name.text("given") + " " + name.text("family") : "Name not shown";
	}

}

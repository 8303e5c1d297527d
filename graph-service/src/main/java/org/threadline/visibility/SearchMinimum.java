package org.threadline.visibility;

import java.util.List;
import java.util.Set;

/**
 * A combination of details that is enough to search with.
 *
 * @param fields names of search criteria
 * @param levels levels of access it is enough for
 */
public record SearchMinimum(List<String> fields, Set<String> levels) {

	/**
	 * Whether all of these details are given.
	 * @param given names of the search criteria that are given
	 * @return true when that is enough
	 */
	public boolean isMetBy(Set<String> given) {
		return given.containsAll(this.fields);
	}

}

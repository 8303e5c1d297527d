package org.threadline.directory;

import java.util.List;

/**
 * Agencies found in the directory.
 *
 * @param agencies the agencies, by name
 * @param more whether there are others, which another word would tell apart
 */
record Directory(List<ListedAgency> agencies, boolean more) {

	static Directory ofFirst(List<ListedAgency> found, int most) {
		return new Directory(found.stream().limit(most).toList(), found.size() > most);
	}

}

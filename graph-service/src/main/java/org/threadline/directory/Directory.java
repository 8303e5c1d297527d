package org.threadline.directory;

import java.util.List;

import org.threadline.children.Agency;

/**
 * Agencies found in the directory.
 *
 * @param agencies the agencies, by name
 * @param more whether there are others, which another word would tell apart
 */
record Directory(List<Agency> agencies, boolean more) {

	static Directory ofFirst(List<Agency> found, int most) {
		return new Directory(found.stream().limit(most).toList(), found.size() > most);
	}

}

package org.threadline.web;

import java.util.Locale;

/**
 * How a relative stands to the child, from the roles the two have in one family.
 */
final class FamilyRole {

	private static final String CHILD = "CHILD";

	private FamilyRole() {
	}

	static String inWords(String theirs, String childs) {
		if (!CHILD.equals(theirs)) {
			return theirs.toLowerCase(Locale.ROOT).replace('_', ' ');
		}
		return CHILD.equals(childs) ? "another child" : "child";
	}

}

package org.threadline.family;

import java.util.Locale;

/**
 * How a relative stands to the child, from the roles the two have in one family.
 */
public final class FamilyRole {

	private static final String CHILD = "CHILD";

	private FamilyRole() {
	}

	/**
	 * Says it in plain words.
	 * @param theirs the relative's role
	 * @param childs the role of the child asked about, who may be a parent in this family
	 * @return words such as "grandparent" or "another child"
	 */
	public static String inWords(String theirs, String childs) {
		boolean ownChild = CHILD.equals(childs);
		if (CHILD.equals(theirs)) {
			return ownChild ? "another child" : "child";
		}
		String role = theirs.toLowerCase(Locale.ROOT).replace('_', ' ');
		return ownChild ? role : role + " of the children in the same family";
	}

}

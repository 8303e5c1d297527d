package org.threadline.seed;

/**
 * Tells one side of a child's life.
 */
@FunctionalInterface
interface Telling {

	/**
	 * Writes rows about a child.
	 */
	void tell(Household household, Child child, ChildRows rows);

}

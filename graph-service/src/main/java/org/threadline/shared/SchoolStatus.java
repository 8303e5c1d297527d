package org.threadline.shared;

/**
 * Whether a child is on a school roll.
 */
public enum SchoolStatus {

	ON_ROLL, EXCLUDED, HOME_EDUCATED, NO_SCHOOL, BELOW_SCHOOL_AGE

}

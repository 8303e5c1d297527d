package org.threadline.seed;

import java.time.LocalDate;

/**
 * A parent. Only the children's index tells of parents, so they need no number.
 *
 * @param reference the index's reference
 * @param given given name
 * @param family family name
 * @param birthday date of birth
 * @param sex sex as registered
 */
record Adult(String reference, String given, String family, LocalDate birthday, String sex) {

	String role() {
		return this.sex.equals("FEMALE") ? "MOTHER" : "FATHER";
	}

}

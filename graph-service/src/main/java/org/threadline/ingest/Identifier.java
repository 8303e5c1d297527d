package org.threadline.ingest;

import java.util.Set;

import org.threadline.shared.NhsNumber;
import org.threadline.shared.UniquePupilNumber;

/**
 * Something outside Threadline by which a person is known.
 *
 * @param system the kind of number, or the source whose own reference it is
 * @param value the number or reference
 */
record Identifier(String system, String value) {

	private static final String NHS_NUMBER = "nhs-number";

	private static final String PUPIL_NUMBER = "upn";

	static Identifier of(NhsNumber number) {
		return new Identifier(NHS_NUMBER, number.value());
	}

	static Identifier of(UniquePupilNumber number) {
		return new Identifier(PUPIL_NUMBER, number.value());
	}

	static Identifier reference(String source, String reference) {
		return new Identifier(source, reference);
	}

	static boolean isReserved(String source) {
		return Set.of(NHS_NUMBER, PUPIL_NUMBER).contains(source);
	}

	String key() {
		return this.system + " " + this.value;
	}

	/**
	 * Whether it is a source's own reference and not a number that sources share.
	 */
	boolean isReference() {
		return !isReserved(this.system);
	}

}

package org.threadline.twins;

/**
 * The column by which a fact is known again in an answer.
 */
final class Shown {

	private Shown() {
	}

	/**
	 * The name of the column, or an empty text where a fact carries no text of its own.
	 */
	static String column(FactFile file) {
		return switch (file) {
			case INVOLVEMENT -> "role";
			case EVENT, NEED, STRENGTH, CONCERN -> "summary";
			case NOTICE -> "issued_to";
			case CONSENT -> "filed_at";
			case RESIDENCE -> "line_1";
			case NAME -> "given_name";
			default -> "";
		};
	}

}

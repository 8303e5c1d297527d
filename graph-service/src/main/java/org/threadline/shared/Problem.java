package org.threadline.shared;

import org.jspecify.annotations.Nullable;

/**
 * Something the caller can put right. It reaches them as an error with a code that does
 * not change and words that say what to do; it never says anything about a person.
 */
public class Problem extends RuntimeException {

	private static final String INVALID_INPUT = "INVALID_INPUT";

	private static final String INVALID_CURSOR = "INVALID_CURSOR";

	private final String code;

	private final String advice;

	private final @Nullable String field;

	private Problem(String code, String advice, @Nullable String field) {
		super(code + ": " + advice);
		this.code = code;
		this.advice = advice;
		this.field = field;
	}

	/**
	 * An argument that cannot be used.
	 * @param field which argument, such as {@code criteria.nhsNumber}
	 * @param advice what to do
	 * @return the problem, to be thrown
	 */
	public static Problem invalidInput(String field, String advice) {
		return new Problem(INVALID_INPUT, advice, field);
	}

	/**
	 * A cursor that this service did not make for this viewer and this list.
	 * @param field which argument
	 * @return the problem, to be thrown
	 */
	public static Problem invalidCursor(String field) {
		return new Problem(INVALID_CURSOR,
				"This cursor is not from this list. Ask for the first page again and use the cursors it gives.", field);
	}

	/**
	 * A protected field of a record that is not open.
	 * @return the problem, to be thrown
	 */
	public static Problem recordNotOpened() {
		return new Problem("RECORD_NOT_OPENED", "This record is not open to you. Say why you need it with openRecord.",
				null);
	}

	/**
	 * Something that could not be put on record, without which nothing may be answered.
	 * @return the problem, to be thrown
	 */
	public static Problem notRecorded() {
		return new Problem("NOT_RECORDED",
				"It could not be put on record who asks, so nothing is shown or changed. Try again in a minute.", null);
	}

	/**
	 * A refusal where an answer has no place for one.
	 * @param refusal why
	 * @return the problem, to be thrown
	 */
	public static Problem refused(Refusal refusal) {
		return new Problem(refusal.code(), refusal.message(), refusal.field());
	}

	/**
	 * Stable name of the problem.
	 * @return a code
	 */
	public String code() {
		return this.code;
	}

	/**
	 * Whether what the caller gave could not be used at all, so that nothing was asked of
	 * the graph.
	 * @return true for an argument or a cursor that is no good
	 */
	public boolean isOfInput() {
		return this.code.equals(INVALID_INPUT) || this.code.equals(INVALID_CURSOR);
	}

	/**
	 * What to do, in plain words.
	 * @return a sentence
	 */
	public String advice() {
		return this.advice;
	}

	/**
	 * The argument it is about.
	 * @return its path, or null
	 */
	public @Nullable String field() {
		return this.field;
	}

}

package org.threadline.ingest;

/**
 * Why a row is set aside. The reason names the column and what is expected there, never
 * what stands there: that may be about a person.
 */
class RowRefusal extends RuntimeException {

	private final String column;

	private final String reason;

	RowRefusal(String column, String reason) {
		// no stack: a delivery may hold many bad rows
		super(reason, null, false, false);
		this.column = column;
		this.reason = reason;
	}

	String column() {
		return this.column;
	}

	String reason() {
		return this.reason;
	}

}

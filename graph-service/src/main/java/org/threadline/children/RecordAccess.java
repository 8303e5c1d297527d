package org.threadline.children;

import java.time.OffsetDateTime;

import org.threadline.visibility.Purpose;

/**
 * Whether a record is open to the viewer.
 */
public sealed interface RecordAccess {

	/**
	 * It is open.
	 *
	 * @param purpose what it was opened for
	 * @param since since when
	 * @param lapsesAt when it closes by itself
	 */
	record Open(Purpose purpose, OffsetDateTime since, OffsetDateTime lapsesAt) implements RecordAccess {

	}

	/**
	 * It is closed.
	 *
	 * @param message what to do
	 */
	record NotOpened(String message) implements RecordAccess {

	}

}

package org.threadline.recording;

import org.jspecify.annotations.Nullable;

/**
 * A command as it arrives.
 *
 * @param action the mutation of the API
 * @param commandId made by the client, once for each thing it wants done
 * @param childId whom it is about
 * @param onBehalfOf the practitioner it is recorded for, or null when for oneself
 * @param content everything the command says, as a record: the same id with other content
 * is refused
 */
public record CommandRequest(String action, String commandId, String childId, @Nullable String onBehalfOf,
		Record content) {

	private static final int LONGEST_COMMAND_ID = 100;

	boolean hasUsableId() {
		return !this.commandId.isBlank() && this.commandId.length() <= LONGEST_COMMAND_ID;
	}

}

package org.threadline.recording;

import org.jspecify.annotations.Nullable;
import org.threadline.shared.VisibleText;
import org.threadline.visibility.RecordingTerms.Action;

/**
 * A command as it arrives.
 *
 * @param action the mutation of the API
 * @param commandId made by the client, once for each thing it wants done
 * @param childId whom it is about, or empty when it names nobody
 * @param doing what it does to the record, as sharing agreements name it
 * @param onBehalfOf the practitioner it is recorded for, or null when for oneself
 * @param content everything the command says, as a record: the same id with other content
 * is refused
 */
public record CommandRequest(String action, String commandId, String childId, Action doing, @Nullable String onBehalfOf,
		Record content) {

	private static final int LONGEST_COMMAND_ID = 100;

	boolean hasUsableId() {
		return !VisibleText.saysNothing(this.commandId) && this.commandId.length() <= LONGEST_COMMAND_ID;
	}

}

package org.threadline.recording;

import org.threadline.shared.Refusal;

/**
 * Refusals that any command can meet.
 */
public final class CommonRefusals {

	/**
	 * There is no such child, or not for this viewer: alike on purpose.
	 */
	public static final Refusal CHILD_NOT_FOUND = new Refusal("CHILD_NOT_FOUND",
			"There is no child with this id for you. Look for the child again with findChildren.", "childId");

	static final Refusal RECORD_NOT_OPENED = new Refusal("RECORD_NOT_OPENED",
			"This record is not open to you. Say why you need it with openRecord, then try again.", "childId");

	static final Refusal COMMAND_ID_NEEDED = new Refusal("COMMAND_ID_NEEDED",
			"Give this request an id of its own, of at most 100 characters.", "commandId");

	static final Refusal COMMAND_ID_USED = new Refusal("COMMAND_ID_USED",
			"This commandId was used for something else. Make a new one for each request.", "commandId");

	static final Refusal NO_POST = new Refusal("NOT_PERMITTED",
			"Only people who work with children can record this here.", null);

	static final Refusal AUTHOR_NOT_FOUND = new Refusal("PRACTITIONER_NOT_FOUND",
			"There is no practitioner with this id who holds a post today. Give the id a record shows for them.",
			"onBehalfOf");

	static final Refusal AUTHOR_NOT_YOURS = new Refusal("NOT_ON_BEHALF",
			"The sharing agreement does not let your post do this on behalf of this practitioner. Ask them, or "
					+ "somebody of their agency.",
			"onBehalfOf");

	private CommonRefusals() {
	}

}

package org.threadline.recording;

/**
 * When a connection is lost under a command.
 */
enum Loss {

	/** The graph never hears that it is to commit. */
	BEFORE_THE_COMMIT,
	/** The graph has committed, and nobody hears of it. */
	BEFORE_THE_ANSWER

}

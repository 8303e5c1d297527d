package org.threadline.visibility;

/**
 * A sharing agreement that cannot be used. The message says where and what to change.
 */
public class PolicyPackException extends RuntimeException {

	PolicyPackException(String file, int line, String problem) {
		super(file + ":" + line + ": " + problem);
	}

}

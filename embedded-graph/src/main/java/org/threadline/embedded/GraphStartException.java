package org.threadline.embedded;

/**
 * The graph cannot start for a reason that whoever started it can put right.
 */
public abstract sealed class GraphStartException extends RuntimeException
		permits DataFolderInUseException, DataFolderUnusableException, PortInUseException, UnfinishedLoadException {

	GraphStartException(String message) {
		super(message);
	}

	GraphStartException(String message, Throwable cause) {
		super(message, cause);
	}

	/**
	 * What to do about it.
	 * @return one sentence
	 */
	public abstract String advice();

}

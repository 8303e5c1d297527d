package org.threadline.embedded;

/**
 * Another process listens on the port that the graph was told to take.
 */
public final class PortInUseException extends GraphStartException {

	PortInUseException(int port, Throwable cause) {
		super("Port " + port + " is taken by another process.", cause);
	}

	@Override
	public String advice() {
		return "Stop the other process, or name another port; 0 takes a free one.";
	}

}

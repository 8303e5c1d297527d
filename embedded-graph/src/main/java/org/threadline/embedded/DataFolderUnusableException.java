package org.threadline.embedded;

import java.nio.file.Path;

/**
 * The data folder cannot be made or written, or what it holds does not open.
 */
public final class DataFolderUnusableException extends GraphStartException {

	DataFolderUnusableException(Path folder, Throwable cause) {
		super("The data folder " + folder + " cannot be used: " + cause + ".", cause);
	}

	@Override
	public String advice() {
		return "See logs/debug.log in that folder if there is one, or name another folder with THREADLINE_DATA.";
	}

}

package org.threadline.embedded;

import java.nio.file.Path;

/**
 * A bulk load into the data folder was cut off, so that what it holds is a part.
 */
public final class UnfinishedLoadException extends GraphStartException {

	UnfinishedLoadException(Path folder) {
		super("The data folder " + folder
				+ " holds a part only: a bulk load into it was cut off, or is still running.");
	}

	@Override
	public String advice() {
		return "Empty that folder and start the bulk load again, or name another folder with THREADLINE_DATA.";
	}

}

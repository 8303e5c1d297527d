package org.threadline.embedded;

import java.nio.file.Path;

/**
 * The data folder is open in another process: two databases must not share one folder.
 */
public final class DataFolderInUseException extends GraphStartException {

	DataFolderInUseException(Path folder, Throwable cause) {
		super("The data folder " + folder + " is in use by another running Threadline or Neo4j.", cause);
	}

	@Override
	public String advice() {
		return "Stop the other process, or name another folder with THREADLINE_DATA.";
	}

}

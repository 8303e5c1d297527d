package org.threadline.embedded;

import java.nio.file.Path;

/**
 * The data folder is open in another process: two databases must not share one folder.
 */
public class DataFolderInUseException extends RuntimeException {

	private final transient Path folder;

	DataFolderInUseException(Path folder, Throwable cause) {
		super("The data folder " + folder + " is in use by another running Threadline or Neo4j", cause);
		this.folder = folder;
	}

	/**
	 * The folder that is taken.
	 * @return its absolute path
	 */
	public Path folder() {
		return this.folder;
	}

}

package org.threadline.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The mark on a data folder whose bulk load is not finished: what the database there
 * holds looks whole and is not, so nobody may be answered from it.
 *
 * @param folder the data folder
 */
record UnfinishedLoad(Path folder) {

	private static final String NAME = "bulk-load-unfinished";

	private static final String SAYS = "A bulk load into this folder is not finished. If none is running, empty the "
			+ "folder and start it again.\n";

	UnfinishedLoad {
		folder = folder.toAbsolutePath().normalize();
	}

	private Path file() {
		return this.folder.resolve(NAME);
	}

	boolean isMarked() {
		return Files.exists(file());
	}

	/** On the disk before anything of the load is. */
	void mark() throws IOException {
		Files.createDirectories(this.folder);
		Files.writeString(file(), SAYS, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.SYNC);
	}

	void finish() throws IOException {
		Files.deleteIfExists(file());
	}

	/**
	 * Refuses to start on it.
	 * @throws UnfinishedLoadException when the folder is marked
	 */
	void refuse() {
		if (isMarked()) {
			throw new UnfinishedLoadException(this.folder);
		}
	}

}

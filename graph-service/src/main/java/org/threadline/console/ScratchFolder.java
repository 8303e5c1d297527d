package org.threadline.console;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.springframework.util.FileSystemUtils;

/**
 * A temporary folder for personal data: it is deleted when it is closed, and when the
 * process is told to end before.
 */
final class ScratchFolder implements AutoCloseable {

	/** While the process ends, others may still be writing to it. */
	private static final int TRIES = 20;

	private final Path path;

	private final Thread atTheEnd;

	private ScratchFolder(Path path) {
		this.path = path;
		this.atTheEnd = new Thread(this::delete, "scratch-folder");
	}

	/**
	 * Makes one.
	 * @throws FirstLoad.Refused when there is no room for it
	 */
	static ScratchFolder make() {
		try {
			ScratchFolder folder = new ScratchFolder(Files.createTempDirectory("threadline-bulk-load"));
			Runtime.getRuntime().addShutdownHook(folder.atTheEnd);
			return folder;
		}
		catch (IOException failure) {
			throw new FirstLoad.Refused("There is no folder for what is written down: name one in -Djava.io.tmpdir ("
					+ failure.getMessage() + ")");
		}
	}

	Path path() {
		return this.path;
	}

	private void delete() {
		for (int tries = 1; Files.exists(this.path); tries++) {
			try {
				FileSystemUtils.deleteRecursively(this.path);
			}
			catch (IOException failure) {
				if (tries == TRIES) {
					throw new FirstLoad.Refused(
							"Delete " + this.path + ", which holds personal data: " + failure.getMessage());
				}
			}
		}
	}

	@Override
	public void close() {
		delete();
		try {
			Runtime.getRuntime().removeShutdownHook(this.atTheEnd);
		}
		catch (IllegalStateException isEnding) {
			// the hook finds nothing to delete
		}
	}

}

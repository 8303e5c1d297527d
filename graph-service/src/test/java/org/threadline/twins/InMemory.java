package org.threadline.twins;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/**
 * A folder for a graph that nobody keeps, in memory where there is room: each question
 * that twins are asked is put on record, and would wait for the disk.
 */
final class InMemory {

	private static final Path MEMORY = Path.of("/dev/shm");

	/**
	 * Far more than the graph takes, so that a machine of little memory uses its disk.
	 */
	private static final long ROOM = 8L << 30;

	private InMemory() {
	}

	/**
	 * Makes a folder, which goes when the service has stopped.
	 */
	static Optional<Path> folder(ConfigurableApplicationContext context) {
		if (!hasRoom()) {
			return Optional.empty();
		}
		try {
			Path folder = Files.createTempDirectory(MEMORY, "twins");
			// what is named first is destroyed last: the database has stopped by then
			((DefaultListableBeanFactory) context.getBeanFactory()).registerDisposableBean("folder in memory",
					() -> FileSystemUtils.deleteRecursively(folder));
			return Optional.of(folder);
		}
		catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}

	private static boolean hasRoom() {
		try {
			return Files.isWritable(MEMORY) && Files.getFileStore(MEMORY).getUsableSpace() > ROOM;
		}
		catch (IOException failure) {
			return false;
		}
	}

}

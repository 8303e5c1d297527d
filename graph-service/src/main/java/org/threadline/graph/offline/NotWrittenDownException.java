package org.threadline.graph.offline;

import java.io.IOException;
import java.nio.file.Path;

/**
 * What feeds say cannot be written down for the offline importer: most likely the disk is
 * full. The message says where and what to do.
 */
public class NotWrittenDownException extends RuntimeException {

	NotWrittenDownException(Path file, IOException failure) {
		super("What the feeds say cannot be written down in " + file + ": " + failure.getMessage()
				+ ". Make room there, or name a larger folder in -Djava.io.tmpdir, and start again: no database was made",
				failure);
	}

}

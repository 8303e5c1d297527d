package org.threadline.ingest;

import java.io.IOException;

/**
 * A delivery that cannot be understood as a whole: its manifest or a header is wrong,
 * files and manifest do not agree, or a file cannot be read. Nothing of any delivery is
 * loaded then, unless a file could be read at first and not to its end.
 */
public class BrokenFeedException extends RuntimeException {

	BrokenFeedException(String file, int line, String advice) {
		super(file + ":" + line + ": " + advice);
	}

	private BrokenFeedException(String file, String advice, IOException cause) {
		super(file + ": " + advice, cause);
	}

	static BrokenFeedException unreadable(String file, IOException cause) {
		return new BrokenFeedException(file,
				"this cannot be read: see that it is a file, and that whoever runs the service may read it", cause);
	}

	static BrokenFeedException unlistable(String folder, IOException cause) {
		return new BrokenFeedException(folder,
				"what is in this folder cannot be listed: see that the disk it is on is there, and that whoever runs "
						+ "the service may read it",
				cause);
	}

	static BrokenFeedException brokenOff(String file, IOException cause) {
		return new BrokenFeedException(file,
				"this cannot be read to its end: see that the disk it is on is well and there, and load again, "
						+ "which goes on with what was begun",
				cause);
	}

}

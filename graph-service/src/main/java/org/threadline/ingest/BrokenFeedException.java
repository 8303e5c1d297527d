package org.threadline.ingest;

/**
 * A delivery that cannot be understood as a whole: its manifest or a header is wrong, or
 * files and manifest do not agree. Nothing of any delivery is loaded then.
 */
public class BrokenFeedException extends RuntimeException {

	BrokenFeedException(String file, int line, String advice) {
		super(file + ":" + line + ": " + advice);
	}

}

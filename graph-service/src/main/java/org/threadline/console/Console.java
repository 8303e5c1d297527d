package org.threadline.console;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * Where a job says what came of it.
 */
@FunctionalInterface
public interface Console {

	/**
	 * Says one line.
	 * @param text the line
	 */
	void say(String text);

	/**
	 * Standard output.
	 * @return the console of the process
	 */
	static Console standardOutput() {
		PrintStream output = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
		return output::println;
	}

}

package org.threadline.embedded;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * How a graph that runs alone was asked to start.
 *
 * @param folder where the data is kept
 * @param port Bolt port on loopback, 0 for a free one
 * @param pageCacheMegabytes page cache in MiB
 */
record StandaloneArguments(Path folder, int port, int pageCacheMegabytes) {

	private static final String USAGE = "Usage: [--data=FOLDER] [--port=7687] [--page-cache=128]";

	private static final int DEFAULT_PORT = 7687;

	private static final int HIGHEST_PORT = 65535;

	private static final int SMALLEST_PAGE_CACHE = 8;

	private static final int LARGEST_PAGE_CACHE = 1024 * 1024;

	/**
	 * Reads the command line over the environment.
	 * @throws WrongArgument with one line that says what is wrong
	 */
	static StandaloneArguments read(List<String> arguments, Map<String, String> environment) {
		String folder = environment.getOrDefault("THREADLINE_DATA", "");
		int port = DEFAULT_PORT;
		int pageCacheMegabytes = EmbeddedGraphSettings.DEFAULT_PAGE_CACHE;
		for (String argument : arguments) {
			String[] parts = argument.split("=", 2);
			String value = (parts.length == 2) ? parts[1] : "";
			switch (parts[0]) {
				case "--data" -> folder = value;
				case "--port" -> port = number(argument, value, 0, HIGHEST_PORT);
				case "--page-cache" ->
					pageCacheMegabytes = number(argument, value, SMALLEST_PAGE_CACHE, LARGEST_PAGE_CACHE);
				default -> throw new WrongArgument("Unknown argument " + argument + ". " + USAGE);
			}
		}
		return new StandaloneArguments(Path.of(folder.isBlank() ? EmbeddedGraphSettings.DEFAULT_FOLDER : folder), port,
				pageCacheMegabytes);
	}

	private static int number(String argument, String value, int lowest, int highest) {
		try {
			int number = Integer.parseInt(value);
			if (number >= lowest && number <= highest) {
				return number;
			}
		}
		catch (NumberFormatException notANumber) {
			// told below, together with numbers that are out of range
		}
		throw new WrongArgument(
				"Wrong argument " + argument + ": a whole number from " + lowest + " to " + highest + ". " + USAGE);
	}

	/**
	 * An argument that this program does not take; the message is one line for whoever
	 * typed it.
	 */
	static final class WrongArgument extends RuntimeException {

		WrongArgument(String message) {
			super(message);
		}

	}

}

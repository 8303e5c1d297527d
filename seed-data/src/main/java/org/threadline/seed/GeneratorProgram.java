package org.threadline.seed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.stream.Stream;

/**
 * Writes feeds about invented children from the command line.
 */
public final class GeneratorProgram {

	private GeneratorProgram() {
	}

	/**
	 * Writes feeds.
	 * @param arguments see {@code docs/generated-data.md}
	 */
	public static void main(String[] arguments) {
		try {
			GeneratorOptions options = GeneratorOptions.of(arguments);
			requireEmpty(options);
			long rows = new Generator(options.children(), options.inFull(), options.seed(), options.asOf())
				.write(options.folder());
			System.out.println("Wrote " + rows + " rows about " + options.children() + " children to "
					+ options.folder().toAbsolutePath());
		}
		catch (IllegalArgumentException | UncheckedIOException problem) {
			System.err.println(problem.getMessage());
			System.exit(1);
		}
	}

	// files of another run would be loaded with these
	private static void requireEmpty(GeneratorOptions options) {
		if (!Files.exists(options.folder())) {
			return;
		}
		try (Stream<?> there = Files.list(options.folder())) {
			if (there.findAny().isPresent()) {
				throw new IllegalArgumentException(
						"--out has to be a new or an empty folder, and " + options.folder() + " is not");
			}
		}
		catch (IOException failure) {
			throw new UncheckedIOException("--out cannot be read: " + options.folder(), failure);
		}
	}

}

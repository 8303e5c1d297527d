package org.threadline.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * Files of this module that are read while it runs.
 */
final class BenchmarkFile {

	private BenchmarkFile() {
	}

	static String text(String path) {
		try (InputStream stream = BenchmarkFile.class.getResourceAsStream("/" + path)) {
			if (stream == null) {
				throw new IllegalArgumentException("There is no file " + path + " in the benchmarks");
			}
			return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}

}

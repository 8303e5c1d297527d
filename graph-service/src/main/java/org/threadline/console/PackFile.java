package org.threadline.console;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

import org.threadline.visibility.PolicyPack;
import org.threadline.visibility.PolicyPackReader;

/**
 * A policy pack named on the command line.
 */
final class PackFile {

	private PackFile() {
	}

	/** A pack that may come into force. */
	static PolicyPack read(String name) {
		return PolicyPackReader.read(name, text(name));
	}

	/** A pack that may have been in force before some of today's checks. */
	static PolicyPack readKept(String name) {
		return PolicyPackReader.readKept(name, text(name));
	}

	private static String text(String name) {
		try {
			return PolicyPackReader.text(name, Files.readAllBytes(Path.of(name)));
		}
		catch (IOException | InvalidPathException failure) {
			throw new NotReadable(name);
		}
	}

	/** A file that cannot be read. */
	static final class NotReadable extends RuntimeException {

		NotReadable(String name) {
			super(name + ": this file cannot be read. Name a policy pack, such as policies/default.yaml");
		}

	}

}

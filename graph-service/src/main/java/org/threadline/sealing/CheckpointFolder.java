package org.threadline.sealing;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.threadline.sealing.SignedCheckpoint.NotOneException;

/**
 * What the checkpoints in a folder say, of however many processes and starts. Of those
 * that say the same of the chain only the first is kept.
 */
final class CheckpointFolder {

	private final Predicate<String> trusts;

	private final Map<ChainEnd, SignedCheckpoint> byChainEnd = new LinkedHashMap<>();

	private final Map<String, Long> countedByKey = new TreeMap<>();

	private final List<String> faults = new ArrayList<>();

	private int files;

	private CheckpointFolder(Predicate<String> trusts) {
		this.trusts = trusts;
	}

	/**
	 * Reads a folder.
	 * @param trusts whether a key may have signed, by its thumbprint
	 * @throws SealingMisconfiguredException when it cannot be read
	 */
	static CheckpointFolder read(Path folder, Predicate<String> trusts) {
		CheckpointFolder read = new CheckpointFolder(trusts);
		try (Stream<Path> listed = Files.list(folder)) {
			for (Path file : listed.filter((one) -> one.toString().endsWith(CheckpointFile.ENDING)).sorted().toList()) {
				read.read(file);
			}
			return read;
		}
		catch (IOException failure) {
			throw new SealingMisconfiguredException("Checkpoints cannot be read from " + folder,
					"Name the folder that THREADLINE_AUDIT_CHECKPOINTS names for the service");
		}
	}

	/** One that cannot be read must not keep the others from being read. */
	private void read(Path file) {
		this.files++;
		Map<String, Long> untrusted = new TreeMap<>();
		try (InputStream letters = new BufferedInputStream(Files.newInputStream(file))) {
			ByteArrayOutputStream line = new ByteArrayOutputStream();
			long number = 1;
			// what no end of a line follows counts for nothing: a process that was killed
			// left it, or writes it now
			for (int letter = letters.read(); letter >= 0; letter = letters.read()) {
				if (letter != '\n') {
					line.write(letter);
					continue;
				}
				read(file.getFileName() + ":" + number, line.toString(StandardCharsets.ISO_8859_1), number, untrusted);
				line.reset();
				number++;
			}
		}
		catch (IOException failure) {
			this.faults.add(file.getFileName() + " cannot be read: " + failure.getMessage());
		}
		untrusted.forEach((key, lines) -> this.faults.add("Of " + file.getFileName() + " " + lines
				+ ((lines == 1) ? " line is" : " lines are") + " signed by the key " + key + ", which is not trusted"));
	}

	private void read(String place, String line, long number, Map<String, Long> untrusted) {
		try {
			SignedCheckpoint read = SignedCheckpoint.read(place, line);
			if (!this.trusts.test(read.keyThumbprint())) {
				untrusted.merge(read.keyThumbprint(), 1L, Long::sum);
				return;
			}
			if (read.checkpoint().sequence() != number) {
				this.faults.add(place + " was checkpoint " + read.checkpoint().sequence()
						+ " of its file: others are missing before it, or were added");
			}
			this.countedByKey.merge(read.keyThumbprint(), 1L, Long::sum);
			this.byChainEnd.putIfAbsent(read.checkpoint().chainEnd(), read);
		}
		catch (NotOneException fault) {
			this.faults.add(String.valueOf(fault.getMessage()));
		}
	}

	int files() {
		return this.files;
	}

	/** How many count, by the thumbprint of the key that signed them. */
	Map<String, Long> countedByKey() {
		return this.countedByKey;
	}

	Collection<SignedCheckpoint> checkpoints() {
		return this.byChainEnd.values();
	}

	List<String> faults() {
		return this.faults;
	}

}

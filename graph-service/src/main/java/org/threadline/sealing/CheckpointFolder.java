package org.threadline.sealing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.threadline.sealing.SignedCheckpoint.NotOneException;

/**
 * What the checkpoints in a folder say, of however many processes and starts.
 *
 * @param files how many files there are
 * @param checkpoints those that count
 * @param faults what is wrong with others
 */
record CheckpointFolder(int files, List<SignedCheckpoint> checkpoints, List<String> faults) {

	/**
	 * Reads a folder.
	 * @param trusts whether a key may have signed, by its thumbprint
	 * @throws SealingMisconfiguredException when it cannot be read
	 */
	static CheckpointFolder read(Path folder, Predicate<String> trusts) {
		try (Stream<Path> listed = Files.list(folder)) {
			List<Path> files = listed.filter((file) -> file.toString().endsWith(CheckpointFile.ENDING))
				.sorted()
				.toList();
			List<SignedCheckpoint> checkpoints = new ArrayList<>();
			List<String> faults = new ArrayList<>();
			for (Path file : files) {
				read(file, trusts, checkpoints, faults);
			}
			return new CheckpointFolder(files.size(), checkpoints, faults);
		}
		catch (IOException failure) {
			throw new SealingMisconfiguredException("Checkpoints cannot be read from " + folder,
					"Name the folder that THREADLINE_AUDIT_CHECKPOINTS names for the service");
		}
	}

	private static void read(Path file, Predicate<String> trusts, List<SignedCheckpoint> checkpoints,
			List<String> faults) throws IOException {
		String text = Files.readString(file, StandardCharsets.ISO_8859_1);
		// a process that is killed may leave half a line
		List<String> lines = text.substring(0, text.lastIndexOf('\n') + 1).lines().toList();
		for (int number = 1; number <= lines.size(); number++) {
			String place = file.getFileName() + ":" + number;
			try {
				SignedCheckpoint read = SignedCheckpoint.read(place, lines.get(number - 1));
				if (!trusts.test(read.keyThumbprint())) {
					faults.add(place + " is signed by the key " + read.keyThumbprint() + ", which is not trusted");
				}
				else {
					if (read.checkpoint().sequence() != number) {
						faults.add(place + " was checkpoint " + read.checkpoint().sequence()
								+ " of its process: others are missing before it, or were added");
					}
					checkpoints.add(read);
				}
			}
			catch (NotOneException fault) {
				faults.add(String.valueOf(fault.getMessage()));
			}
		}
	}

}

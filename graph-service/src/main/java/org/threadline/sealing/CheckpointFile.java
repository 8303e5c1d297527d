package org.threadline.sealing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;

/**
 * The checkpoints of one process since its start, a line each. Lines are only ever added.
 */
final class CheckpointFile {

	static final String ENDING = ".checkpoints";

	private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT)
		.withZone(ZoneOffset.UTC);

	private final Path file;

	private final SigningKey key;

	private long written;

	/**
	 * A file of its own: two processes may start in the same second.
	 * @throws SealingMisconfiguredException when it could not be written
	 */
	CheckpointFile(Path folder, SigningKey key, Instant start) {
		this.file = folder.resolve(NAME.format(start) + "-" + UUID.randomUUID().toString().substring(0, 8) + ENDING);
		this.key = key;
		try {
			Files.createDirectories(folder);
		}
		catch (IOException failure) {
			throw unusable(folder);
		}
		if (!Files.isWritable(folder)) {
			throw unusable(folder);
		}
	}

	private static SealingMisconfiguredException unusable(Path folder) {
		return new SealingMisconfiguredException(
				"Checkpoints of the audit cannot be written to the folder " + folder.toAbsolutePath(),
				"Set THREADLINE_AUDIT_CHECKPOINTS to a folder that can be written to, outside the database");
	}

	/** Has it on disk when it comes back. */
	void add(ChainEnd end, Instant now) {
		Checkpoint next = new Checkpoint(this.written + 1, end, now);
		ByteBuffer line = ByteBuffer.wrap((this.key.sign(next.json()) + "\n").getBytes(StandardCharsets.US_ASCII));
		try (FileChannel channel = FileChannel.open(this.file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
			while (line.hasRemaining()) {
				channel.write(line);
			}
			channel.force(true);
		}
		catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
		this.written++;
	}

}

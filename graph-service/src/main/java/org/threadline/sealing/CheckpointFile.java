package org.threadline.sealing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * The checkpoints of one process, a line each, in a file that is only ever added to.
 * Where one was taken away, or a line may be half written, it goes on in a new one: no
 * file is ever wrong by what happened to the disk.
 */
final class CheckpointFile {

	static final String ENDING = ".checkpoints";

	private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT)
		.withZone(ZoneOffset.UTC);

	private final Path folder;

	private final SigningKey key;

	private @Nullable Path file;

	private long lines;

	/**
	 * The checkpoints of a process that has written none yet.
	 * @throws SealingMisconfiguredException when none could be written
	 */
	CheckpointFile(Path folder, SigningKey key) {
		this.folder = folder;
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
		Path current = this.file;
		this.file = null;
		try {
			this.file = (current != null) ? goOn(current, end, now) : begin(end, now);
		}
		catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}

	private Path goOn(Path current, ChainEnd end, Instant now) throws IOException {
		try {
			write(current, new Checkpoint(this.lines + 1, end, now), StandardOpenOption.APPEND);
			this.lines++;
			return current;
		}
		catch (NoSuchFileException takenAway) {
			return begin(end, now);
		}
	}

	/** Two processes may begin in the same second. */
	private Path begin(ChainEnd end, Instant now) throws IOException {
		Path next = this.folder.resolve(NAME.format(now) + "-" + UUID.randomUUID().toString().substring(0, 8) + ENDING);
		try {
			write(next, new Checkpoint(1, end, now), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
		}
		catch (IOException failure) {
			// a disk that is full is tried every few seconds
			Files.deleteIfExists(next);
			throw failure;
		}
		this.lines = 1;
		return next;
	}

	private void write(Path to, Checkpoint checkpoint, OpenOption... options) throws IOException {
		ByteBuffer line = ByteBuffer
			.wrap((this.key.sign(checkpoint.json()) + "\n").getBytes(StandardCharsets.US_ASCII));
		try (FileChannel channel = FileChannel.open(to, options)) {
			while (line.hasRemaining()) {
				channel.write(line);
			}
			channel.force(true);
		}
	}

}

package org.threadline.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;

import org.threadline.shared.Sha256;

/**
 * What is in a file, in short.
 *
 * @param hash of its content
 * @param lines how many lines it has
 */
record Fingerprint(String hash, long lines) {

	/**
	 * How a file with this content is remembered.
	 */
	String mark(FeedFile file) {
		return file.fileName() + " " + this.hash;
	}

	/**
	 * Takes it of a file that was sent.
	 * @throws BrokenFeedException when the file cannot be read
	 */
	static Fingerprint of(FeedFolder folder, FeedFile file) {
		MessageDigest digest = Sha256.digest();
		long lines = 0;
		try (InputStream stream = folder.resource(file).getInputStream()) {
			byte[] piece = new byte[1 << 16];
			for (int length = stream.read(piece); length >= 0; length = stream.read(piece)) {
				digest.update(piece, 0, length);
				for (int place = 0; place < length; place++) {
					if (piece[place] == '\n') {
						lines++;
					}
				}
			}
		}
		catch (IOException failure) {
			throw BrokenFeedException.unreadable(folder.path(file.fileName()), failure);
		}
		return new Fingerprint(Hashes.text(digest.digest()), lines);
	}

}

package org.threadline.ingest;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/**
 * What one source sent, and which of it has to be read.
 *
 * @param folder where it lies
 * @param manifest what the source says of it
 * @param fingerprints what is in each file
 * @param toRead the files that are not the same as when they were last loaded whole
 * @param tallies what becomes of the rows of each file that is read
 */
record Delivery(FeedFolder folder, Manifest manifest, Map<FeedFile, Fingerprint> fingerprints, Set<FeedFile> toRead,
		Map<FeedFile, FileTally> tallies) {

	static Delivery of(FeedFolder folder, Manifest manifest, Map<FeedFile, Fingerprint> fingerprints,
			Set<FeedFile> toRead) {
		Map<FeedFile, FileTally> tallies = new EnumMap<>(FeedFile.class);
		toRead.forEach((file) -> tallies.put(file, new FileTally(folder, file)));
		return new Delivery(folder, manifest, fingerprints, toRead, tallies);
	}

	String source() {
		return this.manifest.source();
	}

	Instant extractedAt() {
		return this.manifest.extractedAt();
	}

	boolean reads(FeedFile file) {
		return this.toRead.contains(file);
	}

	FileTally tally(FeedFile file) {
		FileTally tally = this.tallies.get(file);
		if (tally == null) {
			throw new IllegalArgumentException(this.folder.path(file.fileName()) + " is not read in this load");
		}
		return tally;
	}

	FeedFileReader open(FeedFile file) {
		return new FeedFileReader(this.folder, file, tally(file));
	}

	/**
	 * The key by which a row is known again.
	 */
	String key(FeedFile file, String reference) {
		return source() + "/" + file.fileName() + "/" + reference;
	}

	String key(FeedRow row) {
		return key(row.file(), row.reference());
	}

}

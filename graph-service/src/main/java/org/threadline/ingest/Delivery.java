package org.threadline.ingest;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.threadline.ingest.LoadReport.FileReport;
import org.threadline.ingest.LoadReport.SourceReport;

/**
 * What one source sent, and which of it has to be read.
 *
 * @param folder where it lies
 * @param manifest what the source says of it
 * @param fingerprints what is in each file
 * @param toRead the files that are not the same as when they were last loaded whole
 * @param first whether no earlier one of the source was loaded whole
 * @param tallies what becomes of the rows of each file that is read
 */
record Delivery(FeedFolder folder, Manifest manifest, Map<FeedFile, Fingerprint> fingerprints, Set<FeedFile> toRead,
		boolean first, Map<FeedFile, FileTally> tallies) {

	static Delivery of(FeedFolder folder, Manifest manifest, Map<FeedFile, Fingerprint> fingerprints,
			Set<FeedFile> toRead, boolean first) {
		Map<FeedFile, FileTally> tallies = new EnumMap<>(FeedFile.class);
		toRead.forEach((file) -> tallies.put(file, new FileTally(folder, file)));
		return new Delivery(folder, manifest, fingerprints, toRead, first, tallies);
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
	 * Checks the headers of what will be read, before anything is written.
	 */
	void checkHeaders() {
		for (FeedFile file : this.toRead) {
			open(file).close();
		}
	}

	long rowsToRead() {
		return this.fingerprints.entrySet()
			.stream()
			.filter((file) -> reads(file.getKey()))
			.mapToLong((file) -> Math.max(0, file.getValue().lines() - 1))
			.sum();
	}

	/**
	 * The files that need not be read when they come again: nothing of them was set
	 * aside.
	 */
	List<String> filesTaken() {
		return this.fingerprints.entrySet()
			.stream()
			.filter((file) -> !reads(file.getKey()) || tally(file.getKey()).isEmpty())
			.map((file) -> file.getValue().mark(file.getKey()))
			.sorted()
			.toList();
	}

	SourceReport report() {
		return new SourceReport(source(),
				this.fingerprints.keySet()
					.stream()
					.map((file) -> reads(file) ? tally(file).report() : FileReport.notRead(file.fileName()))
					.toList());
	}

}

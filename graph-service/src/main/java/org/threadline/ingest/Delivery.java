package org.threadline.ingest;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
 * @param keyPrefixes how the keys of the rows of each of them begin
 */
record Delivery(FeedFolder folder, Manifest manifest, Map<FeedFile, Fingerprint> fingerprints, Set<FeedFile> toRead,
		boolean first, Map<FeedFile, FileTally> tallies, Map<FeedFile, String> keyPrefixes) {

	static Delivery of(FeedFolder folder, Manifest manifest, Map<FeedFile, Fingerprint> fingerprints,
			Set<FeedFile> toRead, boolean first) {
		Map<FeedFile, FileTally> tallies = new EnumMap<>(FeedFile.class);
		Map<FeedFile, String> keyPrefixes = new EnumMap<>(FeedFile.class);
		toRead.forEach((file) -> {
			tallies.put(file, new FileTally(folder, file));
			keyPrefixes.put(file, manifest.source() + "/" + file.fileName() + "/");
		});
		return new Delivery(folder, manifest, fingerprints, toRead, first, tallies, keyPrefixes);
	}

	/**
	 * What lies in a folder, in the order of the sources.
	 * @param now the moment after which none can have been taken
	 * @throws BrokenFeedException when one cannot be understood as a whole
	 */
	static List<Delivery> in(String location, Map<String, SourceOnRecord> onRecord, Instant now) {
		List<Delivery> deliveries = new ArrayList<>();
		for (FeedFolder folder : new FeedFolders().in(location)) {
			Manifest manifest = Manifest.read(folder, now);
			SourceOnRecord source = onRecord.get(manifest.source());
			deliveries
				.add(delivery(folder, manifest, (source != null) ? source.filesTaken() : Set.of(), source == null));
		}
		deliveries.sort(Comparator.comparing(Delivery::source));
		deliveries.forEach(Delivery::checkHeaders);
		return deliveries;
	}

	private static Delivery delivery(FeedFolder folder, Manifest manifest, Set<String> taken, boolean first) {
		Map<FeedFile, Fingerprint> fingerprints = new EnumMap<>(FeedFile.class);
		Set<FeedFile> toRead = EnumSet.noneOf(FeedFile.class);
		for (FeedFile file : manifest.files()) {
			Fingerprint fingerprint = Fingerprint.of(folder, file);
			fingerprints.put(file, fingerprint);
			if (!taken.contains(fingerprint.mark(file))) {
				toRead.add(file);
			}
		}
		return Delivery.of(folder, manifest, fingerprints, toRead, first);
	}

	static long rowsToRead(List<Delivery> deliveries) {
		return deliveries.stream().mapToLong(Delivery::rowsToRead).sum();
	}

	/**
	 * When the newest was taken.
	 */
	static Instant newest(List<Delivery> deliveries) {
		return deliveries.stream().map(Delivery::extractedAt).max(Comparator.naturalOrder()).orElse(Instant.EPOCH);
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

	/**
	 * How the keys of all rows of a file begin.
	 */
	String keyPrefix(FeedFile file) {
		return Objects.requireNonNull(this.keyPrefixes.get(file), file::fileName);
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

	private long rowsToRead() {
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

package org.threadline.ingest;

import java.time.Duration;
import java.util.List;

/**
 * What a load did.
 *
 * @param sources each source, in the order of their codes
 * @param conflicts how often sources disagree on a child's address, school or GP
 * practice, as far as this load looked
 * @param took how long it took
 */
public record LoadReport(List<SourceReport> sources, int conflicts, Duration took) {

	/**
	 * Rows that became facts for the first time.
	 * @return how many
	 */
	public int loaded() {
		return this.sources.stream().flatMap((source) -> source.files().stream()).mapToInt(FileReport::loaded).sum();
	}

	/**
	 * Rows that were on record as they came.
	 * @return how many
	 */
	public int unchanged() {
		return this.sources.stream().flatMap((source) -> source.files().stream()).mapToInt(FileReport::unchanged).sum();
	}

	/**
	 * Rows that became a new version of something on record.
	 * @return how many
	 */
	public int superseded() {
		return this.sources.stream()
			.flatMap((source) -> source.files().stream())
			.mapToInt(FileReport::superseded)
			.sum();
	}

	/**
	 * Every row that was set aside.
	 * @return the rows, by source, file and line
	 */
	public List<SetAside> setAside() {
		return this.sources.stream()
			.flatMap((source) -> source.files().stream())
			.flatMap((file) -> file.setAside().stream())
			.toList();
	}

	/**
	 * What became of the files of a source.
	 *
	 * @param source the source's code
	 * @param files its files, in the order in which they were loaded
	 */
	public record SourceReport(String source, List<FileReport> files) {
	}

	/**
	 * What became of a file.
	 *
	 * @param file its name
	 * @param skipped whether it was not read, being the same as when it was last loaded
	 * @param read rows read
	 * @param loaded rows that became facts for the first time
	 * @param unchanged rows that were on record as they came
	 * @param superseded rows that became a new version of something on record
	 * @param setAside rows that were not loaded
	 */
	public record FileReport(String file, boolean skipped, int read, int loaded, int unchanged, int superseded,
			List<SetAside> setAside) {

		static FileReport notRead(String file) {
			return new FileReport(file, true, 0, 0, 0, 0, List.of());
		}

	}

	/**
	 * A row that was not loaded. It says where it stands and never what it says.
	 *
	 * @param file source and name of the file
	 * @param line where, counted from 1
	 * @param reference the row's own reference, empty when it cannot be read
	 * @param column which column is wrong
	 * @param reason what is expected
	 */
	public record SetAside(String file, int line, String reference, String column, String reason) {

		@Override
		public String toString() {
			return this.file + ":" + this.line + ": " + this.column + ": " + this.reason
					+ (this.reference.isEmpty() ? "" : " (row " + this.reference + ")");
		}

	}

}

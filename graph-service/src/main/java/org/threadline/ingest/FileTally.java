package org.threadline.ingest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.threadline.ingest.LoadReport.FileReport;
import org.threadline.ingest.LoadReport.SetAside;

/**
 * Counts what becomes of the rows of one file, and keeps those that are set aside.
 */
final class FileTally {

	private final String path;

	private final FeedFile file;

	private final List<SetAside> rows = new ArrayList<>();

	private final Set<String> references = new HashSet<>();

	private int read;

	private int loaded;

	private int unchanged;

	private int superseded;

	FileTally(FeedFolder folder, FeedFile file) {
		this.path = folder.path(file.fileName());
		this.file = file;
	}

	void rowRead() {
		this.read++;
	}

	void add(int line, String reference, RowRefusal refusal) {
		this.rows.add(new SetAside(this.path, line, reference, refusal.column(), refusal.reason()));
		this.references.add(reference);
	}

	void add(FeedRow row, RowRefusal refusal) {
		add(row.line(), row.reference(), refusal);
	}

	void unchanged() {
		this.unchanged++;
	}

	void written(RowToWrite row) {
		if (row.replacedKey() != null) {
			this.superseded++;
		}
		else {
			this.loaded++;
		}
	}

	boolean holds(String reference) {
		return this.references.contains(reference);
	}

	boolean isEmpty() {
		return this.rows.isEmpty();
	}

	String inShort() {
		return this.path + " read " + this.read + ", loaded " + this.loaded + ", unchanged " + this.unchanged
				+ ", superseded " + this.superseded + ", set aside " + this.rows.size();
	}

	FileReport report() {
		List<SetAside> sorted = this.rows.stream().sorted(Comparator.comparingInt(SetAside::line)).toList();
		return new FileReport(this.file.fileName(), false, this.read, this.loaded, this.unchanged, this.superseded,
				sorted);
	}

}

package org.threadline.audit;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.threadline.viewer.Viewer;
import org.threadline.viewer.Viewer.PractitionerViewer;
import org.threadline.viewer.Viewer.SubjectViewer;

/**
 * One thing somebody did. It names people by id only, and holds nothing of what was read.
 *
 * @param kind what was done
 * @param action the field or command of the API
 * @param at when
 * @param viewer who did it, or null for the service itself
 * @param childId whom it was about, as asked for, or null or empty when about nobody in
 * particular
 * @param details names of criteria, codes of refusals, or ids of what was recorded
 */
public record AuditEntry(Kind kind, String action, Instant at, @Nullable Viewer viewer, @Nullable String childId,
		List<String> details) {

	private static final String SERVICE = "service";

	/** Longer than any id of ours: what is longer was made up by the caller. */
	private static final int LONGEST_ID = 64;

	/**
	 * Takes the details as they are now.
	 */
	public AuditEntry {
		details = List.copyOf(details);
	}

	/**
	 * Something the service did by itself.
	 * @param kind what was done
	 * @param action its name
	 * @param at when
	 * @param details what it was about
	 * @return the entry
	 */
	public static AuditEntry ofService(Kind kind, String action, Instant at, List<String> details) {
		return new AuditEntry(kind, action, at, null, null, details);
	}

	Map<String, Object> row(String id) {
		Map<String, Object> row = new HashMap<>();
		row.put("id", id);
		row.put("kind", this.kind.name());
		row.put("action", this.action);
		row.put("at", this.at.atZone(ZoneOffset.UTC));
		row.put("viewerId", (this.viewer != null) ? this.viewer.id() : SERVICE);
		row.put("postId", switch (this.viewer) {
			case PractitionerViewer practitioner -> practitioner.post().id();
			case SubjectViewer subject -> "";
			case null -> "";
		});
		if (this.childId != null && !this.childId.isEmpty()) {
			row.put("childId", (this.childId.length() <= LONGEST_ID) ? this.childId : "not an id");
		}
		row.put("details", this.details);
		return row;
	}

	/**
	 * What can be done.
	 */
	public enum Kind {

		/** A protected field of a child was asked for. */
		READ,
		/** A child was looked for; details are the names of the criteria. */
		SEARCH,
		/** A child was among what a search showed. */
		SHOWN,
		/**
		 * The sharing agreement may have kept something from who asked; the detail is how
		 * much.
		 */
		WITHHELD,
		/** Something was recorded; details are ids. */
		WRITE,
		/** Something was refused; details are codes. */
		REFUSAL,
		/**
		 * A sharing agreement came into force; details are the hash of the one before and
		 * its own.
		 */
		AGREEMENT

	}

}

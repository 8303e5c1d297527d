package org.threadline.children;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.threadline.children.BasicDetails.Residence;
import org.threadline.graph.Row;

/**
 * A child's names and homes over time, as far as they may be seen.
 */
record ExtendedDetails(List<RecordedName> names, List<Residence> residences) {

	/** The schema states it, of each of the two lists. */
	static final int MOST = 200;

	static ExtendedDetails of(Row row) {
		return new ExtendedDetails(row.rows("names").stream().map(RecordedName::of).toList(),
				row.rows("residences").stream().map(Residence::of).toList());
	}

	record RecordedName(String id, String given, String family, String kind, @Nullable LocalDate from,
			@Nullable LocalDate to, String source) {

		static RecordedName of(Row row) {
			return new RecordedName(row.text("id"), row.text("given"), row.text("family"), row.text("kind"),
					row.dateOrNull("from"), row.dateOrNull("to"), row.text("source"));
		}

	}

}

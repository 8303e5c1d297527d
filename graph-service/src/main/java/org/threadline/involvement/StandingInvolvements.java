package org.threadline.involvement;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.threadline.cypher.ViewQuery;
import org.threadline.graph.Row;
import org.threadline.recording.Writing;

/**
 * What stands of a child's involvements and leads, as far as who gives a command may see:
 * rules ask nothing else, so that no answer depends on what is hidden.
 *
 * @param asked the involvement named by the command, standing or superseded
 * @param involved every involvement
 * @param agenciesStaying agencies still involved after a day
 * @param leads lead professionals and key contacts, newest first; some may begin later
 * @param today the day
 */
record StandingInvolvements(Optional<Row> asked, List<Row> involved, List<String> agenciesStaying, List<Row> leads,
		LocalDate today) {

	private static final ViewQuery READ = ViewQuery.named("involvement/read-standing-involvements");

	private static final String NONE = "";

	/** Reads what rules about the child as a whole ask. */
	static StandingInvolvements of(Writing writing) {
		return of(writing, NONE, writing.today());
	}

	/** Reads what rules about one involvement and the days after it ask. */
	static StandingInvolvements of(Writing writing, String involvementId, LocalDate lastDay) {
		Row row = writing.read(READ, Map.of("involvementId", involvementId, "lastDay", lastDay)).getFirst();
		return new StandingInvolvements(row.rows("versions").stream().findFirst(), row.rows("involved"),
				row.texts("agenciesStaying"), row.rows("leads"), writing.today());
	}

	/**
	 * Whether a post, or its agency where the agency names no practitioner, is involved
	 * on a day.
	 */
	boolean isInvolved(String postId, String agencyId, LocalDate day) {
		return this.involved.stream()
			.filter((row) -> isGoingOn(row, day))
			.anyMatch((row) -> postId.equals(row.textOrNull("postId"))
					|| (row.textOrNull("postId") == null && agencyId.equals(row.text("agencyId"))));
	}

	/** The involvement of a post itself that is not over on a day. */
	Optional<Row> involvementOf(String postId, LocalDate day) {
		return this.involved.stream()
			.filter((row) -> postId.equals(row.textOrNull("postId")) && !isOver(row, day))
			.findFirst();
	}

	/** Who leads today: whoever is to lead later does not yet. */
	Optional<Row> lead(LeadKind kind) {
		return this.leads.stream().filter((row) -> row.text("kind").equals(kind.name()) && hasBegun(row)).findFirst();
	}

	boolean hasBegun(Row lead) {
		return !lead.date("from").isAfter(this.today);
	}

	/**
	 * A lead whose holder no longer acts in the post that leads, and so cannot hand over.
	 */
	Optional<Row> deserted(LeadKind kind) {
		return lead(kind).filter((lead) -> !lead.flag("actsInPost"));
	}

	List<Row> leadsOf(@Nullable String postId) {
		return this.leads.stream().filter((row) -> row.text("postId").equals(postId)).toList();
	}

	private static boolean isGoingOn(Row row, LocalDate day) {
		return !row.date("from").isAfter(day) && !isOver(row, day);
	}

	private static boolean isOver(Row row, LocalDate day) {
		LocalDate to = row.dateOrNull("to");
		return to != null && to.isBefore(day);
	}

}

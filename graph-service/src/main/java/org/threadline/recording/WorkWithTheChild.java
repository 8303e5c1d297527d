package org.threadline.recording;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import org.threadline.cypher.ViewQuery;
import org.threadline.graph.Row;
import org.threadline.shared.Refusal;
import org.threadline.shared.Sensitivity;
import org.threadline.viewer.Viewer.PractitionerViewer;

/**
 * The involvements of agencies with a child, as far as who gives a command sees them.
 * What says that somebody works with the child, such as who leads or which notice was
 * issued, tells that their agency is involved: it is held no less closely than that.
 *
 * @param involvements the involvements that stand
 * @param ownAgencyId the agency of who gives the command
 * @param today the day
 */
public record WorkWithTheChild(List<Row> involvements, String ownAgencyId, LocalDate today) {

	private static final ViewQuery LIST = ViewQuery.named("recording/list-standing-involvements");

	/**
	 * Reads the involvements, within the transaction of a command.
	 * @param writing the command, of which the child's standing was asked
	 * @return the involvements
	 */
	public static WorkWithTheChild of(Writing writing) {
		String ownAgencyId = (writing.scope().viewer() instanceof PractitionerViewer practitioner)
				? practitioner.post().agencyId() : "";
		return new WorkWithTheChild(writing.read(LIST, Map.of("lastDay", writing.today())).getFirst().rows("involved"),
				ownAgencyId, writing.today());
	}

	/**
	 * Refuses what is recorded for somebody of another agency whose work with the child
	 * whoever enters it does not see: how closely it is held they cannot know either, and
	 * the record would tell of it.
	 * @param who the practitioner in the post they act in
	 * @return the refusal; empty when their agency is seen to be involved, or is one's
	 * own
	 */
	public Optional<Refusal> refuseUnknown(Author who) {
		boolean isKnown = who.agencyId().equals(this.ownAgencyId)
				|| this.involvements.stream().anyMatch((row) -> row.text("agencyId").equals(who.agencyId()));
		return Given.refuseUnless(isKnown, "NOT_INVOLVED",
				"You do not see that this practitioner's agency works with the child. Record their involvement first.",
				"onBehalfOf");
	}

	/**
	 * How sensitive it is that somebody works with the child: as their own involvement,
	 * or else that of their agency of which most may know.
	 * @param who the practitioner in the post they act in
	 * @return the sensitivity; ordinary when their agency is not involved
	 */
	public Sensitivity sensitivity(Author who) {
		List<Row> agency = those(this.involvements, (row) -> row.text("agencyId").equals(who.agencyId()));
		List<Row> own = those(agency, (row) -> who.postId().equals(row.textOrNull("postId")));
		List<Row> work = own.isEmpty() ? agency : own;
		List<Row> present = those(work, this::isNotOver);
		return (present.isEmpty() ? work : present).stream()
			.map((row) -> Sensitivity.valueOf(row.text("sensitivity")))
			.min(Comparator.naturalOrder())
			.orElse(Sensitivity.STANDARD);
	}

	/**
	 * How closely something is held that says that somebody works with the child.
	 * @param who the practitioner in the post they act in
	 * @param least how closely it is to be held in any case
	 * @return the sensitivity: no less than that, nor than that of their work
	 */
	public Sensitivity sensitivity(Author who, Sensitivity least) {
		return Collections.max(List.of(sensitivity(who), least));
	}

	private boolean isNotOver(Row row) {
		LocalDate to = row.dateOrNull("to");
		return to == null || !to.isBefore(this.today);
	}

	private static List<Row> those(List<Row> rows, Predicate<Row> which) {
		return rows.stream().filter(which).toList();
	}

}

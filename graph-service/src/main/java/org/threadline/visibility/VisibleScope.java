package org.threadline.visibility;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.threadline.shared.Refusal;
import org.threadline.viewer.Viewer;
import org.threadline.viewer.Viewer.PractitionerViewer;
import org.threadline.viewer.Viewer.SubjectViewer;

/**
 * What a viewer may be shown: every read of protected facts takes one, and only
 * {@link SharingAgreements} makes them. It decides nothing; it carries the viewer's post
 * and the rules of each moment to the views that do.
 */
public final class VisibleScope {

	private static final String NOBODY = "";

	private final Viewer viewer;

	private final List<Moment> moments;

	private final Map<PolicyPack, List<Map<String, @Nullable Object>>> ruleRows;

	VisibleScope(Viewer viewer, List<Moment> moments, Map<PolicyPack, List<Map<String, @Nullable Object>>> ruleRows) {
		this.viewer = viewer;
		this.moments = List.copyOf(moments);
		this.ruleRows = ruleRows;
	}

	/**
	 * Who asks.
	 * @return the viewer
	 */
	public Viewer viewer() {
		return this.viewer;
	}

	/**
	 * The moments at which permission is needed: the present first.
	 * @return one or two moments
	 */
	public List<Moment> moments() {
		return this.moments;
	}

	/**
	 * The present.
	 * @return a moment
	 */
	public Instant now() {
		return this.moments.getFirst().at();
	}

	/**
	 * The moment whose knowledge is asked for.
	 * @return the present, or an earlier moment
	 */
	public Instant knownAt() {
		return this.moments.getLast().at();
	}

	/**
	 * The day facts are looked at on.
	 * @return the day of {@link #knownAt()}
	 */
	public LocalDate day() {
		return this.moments.getLast().day();
	}

	/**
	 * Why the viewer is shown nothing at present, whatever is asked for.
	 * @return the reason, or empty when their post counts
	 */
	public Optional<Refusal> refusal() {
		return switch (this.viewer) {
			case PractitionerViewer practitioner -> this.moments.getFirst()
				.pack()
				.outOfDate(practitioner.post().accessLevel(), practitioner.clearance(), this.moments.getFirst().day());
			case SubjectViewer subject -> Optional.empty();
		};
	}

	/**
	 * The parameters every view takes.
	 * @return parameters by name
	 */
	public Map<String, @Nullable Object> parameters() {
		Map<String, @Nullable Object> parameters = new HashMap<>(Map.of("now", now().atZone(ZoneOffset.UTC), "knownAt",
				knownAt().atZone(ZoneOffset.UTC), "day", day(), "today", this.moments.getFirst().day(), "moments",
				this.moments.stream().map(this::row).toList()));
		parameters.putAll(switch (this.viewer) {
			case PractitionerViewer practitioner ->
				Map.of("postId", practitioner.post().id(), "practitionerId", practitioner.id(), "subjectId", NOBODY);
			case SubjectViewer subject -> Map.of("postId", NOBODY, "practitionerId", NOBODY, "subjectId", subject.id());
		});
		return parameters;
	}

	private Map<String, Object> row(Moment moment) {
		List<Map<String, @Nullable Object>> rules = Objects.requireNonNull(this.ruleRows.get(moment.pack()));
		return Map.of("at", moment.at().atZone(ZoneOffset.UTC), "day", moment.day(), "rules", rules,
				"decidesAloneSince", moment.day().minusYears(moment.pack().consent().decidesAloneFrom()), "clearance",
				moment.pack().clearance().stream().map((term) -> term.row(moment.day())).toList(), "posts",
				moment.pack().posts().stream().map(PostTerm::row).toList(), "lawfulGrounds",
				moment.pack().lawfulGrounds().stream().map(LawfulGround::row).toList());
	}

}

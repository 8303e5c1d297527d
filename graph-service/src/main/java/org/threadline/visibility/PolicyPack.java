package org.threadline.visibility;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.threadline.shared.AgencyKind;
import org.threadline.shared.Category;
import org.threadline.shared.Refusal;
import org.threadline.viewer.Clearance;
import org.threadline.viewer.Viewer;
import org.threadline.viewer.Viewer.PractitionerViewer;

/**
 * A sharing agreement: the rules by which agencies share.
 *
 * @param name its name
 * @param version form of its file
 * @param hash SHA-256 of its text, by which it is kept
 * @param text its text, as read
 * @param levels levels of access, least first
 * @param posts which of them posts may have, by kind of agency and role; any when there
 * are none
 * @param needLevels levels of need, least first; none in an agreement of version 1
 * @param words what the area calls things
 * @param purposes why a record may be opened
 * @param reasonAtLeast least length of a reason, in characters
 * @param lapsesAfter how long a record stays open
 * @param showAtMost most matches a search shows
 * @param searchMinimums details that are enough to search with
 * @param clearance how recent training and checks have to be
 * @param recording what is agreed about recording
 * @param consent who may decide about sharing
 * @param lawfulGrounds grounds that stand in place of consent, and what each opens; any
 * opens what it is recorded for when there are none
 * @param breakGlass who may ask for a record in an emergency
 * @param accessTrail who may read who looked
 * @param informationGovernance levels that may ask who would see a fact
 * @param rules the rules of disclosure
 */
public record PolicyPack(String name, int version, String hash, String text, List<String> levels, List<PostTerm> posts,
		List<NeedLevel> needLevels, AreaWords words, List<Purpose> purposes, int reasonAtLeast, Duration lapsesAfter,
		int showAtMost, List<SearchMinimum> searchMinimums, List<ClearanceTerm> clearance, RecordingTerms recording,
		ConsentTerms consent, List<LawfulGround> lawfulGrounds, BreakGlassTerms breakGlass,
		AccessTrailTerms accessTrail, Set<String> informationGovernance, List<Rule> rules) {

	/** The level of those whom records are about; no post has it. */
	static final String SUBJECT_LEVEL = "subject";

	/**
	 * The rules as rows, as the views in Cypher take them.
	 * @return a map for each rule
	 */
	List<Map<String, @Nullable Object>> ruleRows() {
		return this.rules.stream().map(Rule::row).toList();
	}

	/**
	 * Whether a post may have a level.
	 * @param level level of access
	 * @param kind kind of its agency
	 * @param role what the post is called, or null for whether any post may
	 * @return true when some term allows it, or none is agreed
	 */
	boolean isHeld(String level, AgencyKind kind, @Nullable String role) {
		return this.posts.isEmpty() || this.posts.stream().anyMatch((term) -> term.allows(level, kind, role));
	}

	/**
	 * Why a practitioner's post does not count on a day.
	 * @param level its level of access
	 * @param held when they were trained and checked
	 * @param day the day
	 * @return the first reason, or empty when the post counts
	 */
	public Optional<Refusal> outOfDate(String level, Clearance held, LocalDate day) {
		return this.clearance.stream()
			.map((term) -> term.refusal(level, held, day))
			.flatMap(Optional::stream)
			.findFirst();
	}

	/**
	 * Whether somebody answers for the sharing of information.
	 * @param viewer who asks
	 * @return true for whoever holds a post of a level that does
	 */
	public boolean isGovernedBy(Viewer viewer) {
		return viewer instanceof PractitionerViewer practitioner
				&& this.informationGovernance.contains(practitioner.post().accessLevel());
	}

	/**
	 * The purposes a level may open records for.
	 * @param level level of access
	 * @return purposes, in the agreement's order
	 */
	public List<Purpose> purposesOf(String level) {
		return this.purposes.stream().filter((purpose) -> purpose.levels().contains(level)).toList();
	}

	/**
	 * The categories of which consent, or a lawful ground in its place, opens something.
	 * @return categories that some rule waits with for consent
	 */
	public Set<Category> openedByConsent() {
		return this.rules.stream()
			.filter(Rule::consentNeeded)
			.flatMap((rule) -> rule.categories().stream())
			.collect(Collectors.toUnmodifiableSet());
	}

	/**
	 * A purpose by its id.
	 * @param id purpose id
	 * @return the purpose, or empty when the agreement has none such
	 */
	public Optional<Purpose> purpose(String id) {
		return this.purposes.stream().filter((purpose) -> purpose.id().equals(id)).findFirst();
	}

	/**
	 * A level of need by its id.
	 * @param id its id
	 * @return the level, or empty when the agreement has none such
	 */
	public Optional<NeedLevel> needLevel(String id) {
		return this.needLevels.stream().filter((level) -> level.id().equals(id)).findFirst();
	}

	/**
	 * The combinations of details that are enough for a level to search with.
	 * @param level level of access
	 * @return combinations; empty when the level may not search
	 */
	public List<SearchMinimum> searchMinimumsOf(String level) {
		return this.searchMinimums.stream().filter((minimum) -> minimum.levels().contains(level)).toList();
	}

}

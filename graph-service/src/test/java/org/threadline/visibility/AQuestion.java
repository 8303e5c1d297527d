package org.threadline.visibility;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.threadline.shared.AgencyKind;
import org.threadline.shared.Category;
import org.threadline.shared.Knowledge;
import org.threadline.shared.Period;
import org.threadline.shared.Sensitivity;
import org.threadline.viewer.Clearance;
import org.threadline.visibility.Asked.Birth;
import org.threadline.visibility.Asked.Cleared;
import org.threadline.visibility.Asked.Consent;
import org.threadline.visibility.Asked.Entry;
import org.threadline.visibility.Asked.Glass;
import org.threadline.visibility.Asked.Holding;
import org.threadline.visibility.Asked.Involved;
import org.threadline.visibility.Asked.Person;
import org.threadline.visibility.Asked.Responsible;
import org.threadline.visibility.Asked.Standing;
import org.threadline.visibility.Asked.Terms;

/**
 * A question a decision is made for: somebody of a school looks at an ordinary
 * involvement of a health service with an indexed child. Tests change what they are
 * about.
 */
final class AQuestion {

	static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

	static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");

	static final Instant LONG_AGO = Instant.parse("2020-01-01T00:00:00Z");

	static final Knowledge KNOWN = new Knowledge(LONG_AGO, null);

	static final Knowledge NOT_KNOWN_YET = new Knowledge(NOW.plusSeconds(1), null);

	static final Knowledge NO_LONGER_HELD = new Knowledge(LONG_AGO, NOW);

	static final Period ALWAYS = new Period(LocalDate.of(2010, 1, 1), null);

	private final List<Terms> terms = new ArrayList<>();

	private final List<Cleared> clearances = new ArrayList<>();

	private final List<Standing> viewerStandings = new ArrayList<>();

	private final List<Standing> holderStandings = new ArrayList<>();

	private final List<Entry> entries = new ArrayList<>();

	private final List<Involved> involvements = new ArrayList<>();

	private final List<Consent> consents = new ArrayList<>();

	private final List<Responsible> responsibilities = new ArrayList<>();

	private final List<Birth> births = new ArrayList<>();

	private final List<Glass> glasses = new ArrayList<>();

	private String role = "Teacher";

	private @Nullable String subjectId;

	private String holder = "health";

	private Category category = Category.INVOLVEMENT;

	private Sensitivity sensitivity = Sensitivity.STANDARD;

	private boolean adult;

	private AQuestion() {
	}

	static AQuestion aQuestion() {
		return new AQuestion().terms("basic", ALWAYS, KNOWN, true)
			.cleared(TODAY, TODAY, KNOWN, true)
			.viewerStanding(AgencyKind.SCHOOL, Sensitivity.STANDARD, KNOWN, true)
			.holderStanding(AgencyKind.COMMUNITY_HEALTH, Sensitivity.STANDARD, KNOWN, true)
			.entry(IndexState.INDEXED, KNOWN);
	}

	AQuestion ofSubject(String id) {
		this.subjectId = id;
		this.terms.clear();
		this.clearances.clear();
		this.viewerStandings.clear();
		return this;
	}

	AQuestion withoutTerms() {
		this.terms.clear();
		return this;
	}

	AQuestion withoutClearance() {
		this.clearances.clear();
		return this;
	}

	AQuestion withoutHolderStanding() {
		this.holderStandings.clear();
		return this;
	}

	AQuestion withoutViewerStanding() {
		this.viewerStandings.clear();
		return this;
	}

	AQuestion withoutEntry() {
		this.entries.clear();
		return this;
	}

	AQuestion about(Category asked) {
		this.category = asked;
		return this;
	}

	AQuestion sensitivity(Sensitivity asked) {
		this.sensitivity = asked;
		return this;
	}

	AQuestion heldBy(String agency) {
		this.holder = agency;
		return this;
	}

	AQuestion anAdult() {
		this.adult = true;
		return this;
	}

	AQuestion terms(String level, Period period, Knowledge knowledge, boolean first) {
		this.terms.add(new Terms(level, this.role, period, knowledge, first));
		return this;
	}

	AQuestion cleared(@Nullable LocalDate trained, @Nullable LocalDate checked, Knowledge knowledge, boolean first) {
		this.clearances.add(new Cleared(new Clearance(trained, checked), knowledge, first));
		return this;
	}

	AQuestion viewerStanding(AgencyKind kind, Sensitivity standing, Knowledge knowledge, boolean first) {
		this.viewerStandings.add(new Standing(kind, standing, true, knowledge, first));
		return this;
	}

	AQuestion holderStanding(AgencyKind kind, Sensitivity standing, Knowledge knowledge, boolean first) {
		return holderStanding(kind, standing, true, knowledge, first);
	}

	AQuestion holderStanding(AgencyKind kind, Sensitivity standing, boolean stubShown, Knowledge knowledge,
			boolean first) {
		this.holderStandings.add(new Standing(kind, standing, stubShown, knowledge, first));
		return this;
	}

	AQuestion entry(IndexState state, Knowledge knowledge) {
		this.entries.add(new Entry(state, knowledge));
		return this;
	}

	AQuestion involved(String agency, Period period, Knowledge knowledge) {
		this.involvements.add(new Involved(agency, period, knowledge));
		return this;
	}

	AQuestion consent(Consent consent) {
		this.consents.add(consent);
		return this;
	}

	AQuestion responsible(String bearer, Period period, Knowledge knowledge) {
		this.responsibilities.add(new Responsible(bearer, period, knowledge));
		return this;
	}

	AQuestion born(@Nullable LocalDate day, Knowledge knowledge) {
		this.births.add(new Birth(day, knowledge));
		return this;
	}

	AQuestion called(String title) {
		this.role = title;
		return this;
	}

	AQuestion glass(Instant brokenAt, Instant lapsesAt) {
		this.glasses.add(new Glass(brokenAt, lapsesAt));
		return this;
	}

	Asked asked() {
		return new Asked(this.terms, this.clearances, (this.subjectId != null) ? "" : "school", this.subjectId,
				this.viewerStandings, new Holding(this.holder, this.holderStandings, this.category, this.sensitivity),
				new Person("child", this.adult, this.entries, this.involvements, this.consents, this.responsibilities,
						this.births, this.glasses));
	}

}

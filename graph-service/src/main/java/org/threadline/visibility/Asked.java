package org.threadline.visibility;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;
import org.threadline.shared.AgencyKind;
import org.threadline.shared.Category;
import org.threadline.shared.Knowledge;
import org.threadline.shared.Period;
import org.threadline.shared.Sensitivity;
import org.threadline.viewer.Clearance;

/**
 * What a decision is made from: the viewer's post, the holding, and the person, each with
 * its dated facts. A decision asks what stood at a moment.
 *
 * @param terms the terms of the viewer's post
 * @param clearances when the viewer was trained and checked, as was known
 * @param viewerAgencyId the agency the post is in; empty for a viewer without a post
 * @param subjectId the person a viewer without a post is, or null for who holds a post
 * @param viewerStandings how the viewer's agency stood
 * @param holding the facts' holding
 * @param person the person the facts are about
 */
public record Asked(List<Terms> terms, List<Cleared> clearances, String viewerAgencyId, @Nullable String subjectId,
		List<Standing> viewerStandings, Holding holding, Person person) {

	/**
	 * The same, had people consented to nothing but this.
	 * @param which which consents are left
	 * @return what is asked
	 */
	public Asked withConsents(Predicate<Consent> which) {
		return new Asked(this.terms, this.clearances, this.viewerAgencyId, this.subjectId, this.viewerStandings,
				this.holding,
				new Person(this.person.id(), this.person.adult(), this.person.entries(), this.person.involvements(),
						this.person.consents().stream().filter(which).toList(), this.person.responsibilities(),
						this.person.births(), this.person.glasses()));
	}

	/**
	 * Terms of a post.
	 *
	 * @param level level of access
	 * @param role what the post is called, or null when any post of the level is meant
	 * @param period when they apply
	 * @param knowledge when we knew
	 * @param first whether they are the first, which count from the day they apply
	 */
	public record Terms(String level, @Nullable String role, Period period, Knowledge knowledge, boolean first) {

	}

	/**
	 * A clearance.
	 *
	 * @param clearance when the viewer was trained and checked
	 * @param knowledge when we knew
	 * @param first whether it is the first, which counts from the beginning
	 */
	public record Cleared(Clearance clearance, Knowledge knowledge, boolean first) {

	}

	/**
	 * How an agency stood.
	 *
	 * @param kind its kind
	 * @param sensitivity its sensitivity
	 * @param stubShown whether it lets its existence be shown where nothing else is
	 * @param knowledge when we knew
	 * @param first whether it is the first, which counts from the beginning
	 */
	public record Standing(AgencyKind kind, Sensitivity sensitivity, boolean stubShown, Knowledge knowledge,
			boolean first) {

	}

	/**
	 * Facts of one category and sensitivity that an agency holds about a person.
	 *
	 * @param agencyId the agency
	 * @param standings how it stood
	 * @param category the category
	 * @param sensitivity the sensitivity
	 */
	public record Holding(String agencyId, List<Standing> standings, Category category, Sensitivity sensitivity) {

	}

	/**
	 * A person.
	 *
	 * @param id opaque id
	 * @param adult whether the person is not a child
	 * @param entries index entries of a child
	 * @param involvements involvements of agencies
	 * @param consents consents to share
	 * @param responsibilities who bears parental responsibility
	 * @param births days of birth, as sources state them
	 * @param glasses when the viewer broke the glass for them
	 */
	public record Person(String id, boolean adult, List<Entry> entries, List<Involved> involvements,
			List<Consent> consents, List<Responsible> responsibilities, List<Birth> births, List<Glass> glasses) {

	}

	/**
	 * An index entry.
	 *
	 * @param state the state
	 * @param knowledge when we knew
	 */
	public record Entry(IndexState state, Knowledge knowledge) {

	}

	/**
	 * An agency's involvement.
	 *
	 * @param agencyId the agency
	 * @param period when
	 * @param knowledge when we knew
	 */
	public record Involved(String agencyId, Period period, Knowledge knowledge) {

	}

	/**
	 * A person's parental responsibility.
	 *
	 * @param bearerId who bears it
	 * @param period when
	 * @param knowledge when we knew
	 */
	public record Responsible(String bearerId, Period period, Knowledge knowledge) {

	}

	/**
	 * A day of birth.
	 *
	 * @param dateOfBirth the day, or null when it is not known
	 * @param knowledge when we knew
	 */
	public record Birth(@Nullable LocalDate dateOfBirth, Knowledge knowledge) {

	}

	/**
	 * That the viewer broke the glass.
	 *
	 * @param brokenAt since when it counts
	 * @param lapsesAt when it counts no longer
	 */
	public record Glass(Instant brokenAt, Instant lapsesAt) {

	}

	/**
	 * A consent to share, its refusal, or a lawful ground in its place.
	 *
	 * @param id opaque id
	 * @param agencyId whose information
	 * @param category which category, or null for all
	 * @param sharedWith with which agencies, or null for all
	 * @param choice what was decided
	 * @param ground id of the lawful ground, or null when it is none or has none
	 * @param from since when
	 * @param to until when, or null while it goes on
	 * @param knowledge when we knew
	 * @param first whether it puts no earlier version right
	 */
	public record Consent(String id, String agencyId, @Nullable Category category, @Nullable Set<String> sharedWith,
			Choice choice, @Nullable String ground, LocalDate from, @Nullable LocalDate to, Knowledge knowledge,
			boolean first) {

	}

	/**
	 * What was decided about sharing.
	 */
	public enum Choice {

		/** Consent was given. */
		GIVEN,
		/** Consent was refused. */
		REFUSED,
		/** Consent was withdrawn. */
		WITHDRAWN,
		/** A lawful ground stands in place of consent. */
		LAWFUL_GROUND

	}

}

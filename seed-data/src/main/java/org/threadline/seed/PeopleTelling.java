package org.threadline.seed;

import java.time.LocalDate;
import java.util.Set;

/**
 * Tells who people are, in each source that knows them: schools by pupil number, the
 * others by NHS number, the index by both.
 */
final class PeopleTelling {

	private final Feeds feeds;

	private final Landscape landscape;

	private final Seed seed;

	private final Moments moments;

	PeopleTelling(Feeds feeds, Landscape landscape, Seed seed, Moments moments) {
		this.feeds = feeds;
		this.landscape = landscape;
		this.seed = seed;
		this.moments = moments;
	}

	void tellAdults(Household household) {
		Agency index = household.agency(Holder.CHILDRENS_INDEX, this.landscape);
		Dice dice = this.seed.dice("adults", household.number());
		for (Adult adult : household.adults()) {
			this.feeds.write(Source.SOCIAL_CARE, Table.PEOPLE, adult.reference(), adult.given(), adult.family(),
					adult.birthday(), null, null, adult.sex(), "ADULT", null, null, null, null, index.code(),
					"STANDARD", this.moments.known(household.eldestBirthday(), 6, dice), null);
		}
	}

	void tell(Household household, Child child, Set<Source> sources) {
		Dice dice = this.seed.dice("people", child.number());
		for (Source source : sources) {
			boolean index = source == Source.SOCIAL_CARE;
			boolean school = source == Source.EDUCATION;
			Agency agency = household.agency(holder(source, child), this.landscape);
			LocalDate known = school ? Stage.PRIMARY.begins(child.birthday()) : child.birthday();
			this.feeds.write(source, Table.PEOPLE, child.reference(source), child.given(), child.family(),
					child.birthday(), null, null, child.sex(), "CHILD", child.indexing(),
					school ? null : child.nhsNumber().orElse(null),
					(school || index) ? child.pupilNumber().orElse(null) : null, null, agency.code(),
					agency.holder().sensitivity(), this.moments.known(known, 6, dice), null);
		}
	}

	private static Holder holder(Source source, Child child) {
		return switch (source) {
			case SOCIAL_CARE -> Holder.CHILDRENS_INDEX;
			case HEALTH -> Holder.GP_PRACTICE;
			case EDUCATION -> (child.stage() == Stage.PRIMARY) ? Holder.PRIMARY_SCHOOL : Holder.SECONDARY_SCHOOL;
			case POLICE -> Holder.POLICE;
			case CAMHS -> Holder.CAMHS;
			case HOUSING -> Holder.HOUSING;
			case YOUTH_JUSTICE -> Holder.YOUTH_JUSTICE;
			case VOLUNTARY -> Holder.VOLUNTARY;
		};
	}

}

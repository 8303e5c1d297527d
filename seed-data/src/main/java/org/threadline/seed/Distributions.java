package org.threadline.seed;

import static org.threadline.seed.Holder.CAMHS;
import static org.threadline.seed.Holder.EARLY_HELP;
import static org.threadline.seed.Holder.EDUCATION_WELFARE;
import static org.threadline.seed.Holder.HOSPITAL;
import static org.threadline.seed.Holder.HOUSING;
import static org.threadline.seed.Holder.INCLUSION;
import static org.threadline.seed.Holder.SEXUAL_HEALTH;
import static org.threadline.seed.Holder.SOCIAL_CARE;
import static org.threadline.seed.Holder.SPEECH_THERAPY;
import static org.threadline.seed.Holder.SUBSTANCE_USE;
import static org.threadline.seed.Holder.VOLUNTARY;
import static org.threadline.seed.Holder.YOUTH_JUSTICE;

/**
 * What generated children are like on the whole. Where each figure comes from says
 * {@code docs/generated-data.md}.
 */
final class Distributions {

	/** Share of children of each sex, in per cent. */
	static final Shares<String> SEX = new Shares<String>().with("FEMALE", 48.8).with("MALE", 51.2);

	/** Share of families by the number of their children, in per cent. */
	static final Shares<Integer> FAMILY_SIZES = new Shares<Integer>().with(1, 44.6)
		.with(2, 41.0)
		.with(3, 10.8)
		.with(4, 2.9)
		.with(5, 0.7);

	/** Residents of each area, in thousands. */
	static final Shares<Area> AREAS = new Shares<Area>().with(Area.HAVERDALE, 563.6)
		.with(Area.CROSSLEY, 210.9)
		.with(Area.MARLBECK, 447.8)
		.with(Area.AIRESIDE, 845.2)
		.with(Area.STONEFORD, 367.7);

	/** Share of children from reception to year 11, in per cent. */
	static final Shares<String> SCHOOLING = new Shares<String>().with("ON_ROLL", 98.0)
		.with("HOME_EDUCATED", 1.4)
		.with("NO_SCHOOL", 0.5)
		.with("EXCLUDED", 0.1);

	/** Share of children in years 12 and 13, in per cent. */
	static final Shares<String> SIXTH_FORM = new Shares<String>().with("ON_ROLL", 92.0).with("NO_SCHOOL", 8.0);

	/** Share of families that have only one parent at home, in per cent. */
	static final Shares<Integer> PARENTS = new Shares<Integer>().with(1, 23).with(2, 77);

	/** Share of children with each state of consent who have a sensitive service. */
	static final Shares<String> CONSENTS = new Shares<String>().with("GIVEN", 58)
		.with("REFUSED", 12)
		.with("WITHDRAWN", 10)
		.with("LAWFUL_GROUND", 8)
		.with("NONE", 12);

	/** Share of children by their events in the last year, in per cent. */
	static final Shares<EventsAYear> EVENTS = new Shares<EventsAYear>().with(new EventsAYear(0, 0), 8)
		.with(new EventsAYear(1, 1), 20)
		.with(new EventsAYear(2, 3), 32)
		.with(new EventsAYear(4, 6), 23)
		.with(new EventsAYear(7, 12), 12)
		.with(new EventsAYear(13, 30), 4.2)
		.with(new EventsAYear(31, 80), 0.8);

	/** Share of children with each set of services before they go to school. */
	static final Shares<Services> PRE_SCHOOL_SERVICES = new Shares<Services>().with(Services.of(), 86.0)
		.with(Services.of(SPEECH_THERAPY), 5.0)
		.with(Services.of(HOSPITAL), 2.5)
		.with(Services.of(EARLY_HELP), 2.0)
		.with(Services.of(SOCIAL_CARE), 1.5)
		.with(Services.of(SOCIAL_CARE, EARLY_HELP), 0.7)
		.with(Services.of(SOCIAL_CARE, EARLY_HELP, HOUSING), 0.5)
		.with(Services.of(SOCIAL_CARE, VOLUNTARY, HOSPITAL, SPEECH_THERAPY), 0.6)
		.with(Services.of(HOUSING), 1.0)
		.with(Services.of(VOLUNTARY), 0.2);

	/** The same from reception to year 6. */
	static final Shares<Services> PRIMARY_SERVICES = new Shares<Services>().with(Services.of(CAMHS), 1.6)
		.with(Services.of(INCLUSION, CAMHS), 0.9)
		.with(Services.of(SOCIAL_CARE, CAMHS, INCLUSION, VOLUNTARY), 0.4)
		.with(Services.of(), 76.4)
		.with(Services.of(INCLUSION), 13.0)
		.with(Services.of(EARLY_HELP), 1.6)
		.with(Services.of(SPEECH_THERAPY), 1.5)
		.with(Services.of(SOCIAL_CARE), 1.2)
		.with(Services.of(SOCIAL_CARE, EDUCATION_WELFARE), 0.7)
		.with(Services.of(SOCIAL_CARE, INCLUSION), 0.6)
		.with(Services.of(SOCIAL_CARE, EARLY_HELP, INCLUSION), 0.4)
		.with(Services.of(HOUSING), 0.6)
		.with(Services.of(VOLUNTARY), 1.1);

	/** The same from year 7 to year 13. */
	static final Shares<Services> SECONDARY_SERVICES = new Shares<Services>().with(Services.of(CAMHS), 4.2)
		.with(Services.of(INCLUSION, CAMHS), 1.6)
		.with(Services.of(SOCIAL_CARE, CAMHS), 0.6)
		.with(Services.of(SOCIAL_CARE, CAMHS, INCLUSION), 0.4)
		.with(Services.of(SOCIAL_CARE, CAMHS, SEXUAL_HEALTH, SUBSTANCE_USE, VOLUNTARY), 0.5)
		.with(Services.of(SOCIAL_CARE, YOUTH_JUSTICE, SUBSTANCE_USE, EDUCATION_WELFARE), 0.3)
		.with(Services.of(SEXUAL_HEALTH), 0.6)
		.with(Services.of(SUBSTANCE_USE), 0.2)
		.with(Services.of(), 73.6)
		.with(Services.of(INCLUSION), 12.0)
		.with(Services.of(EDUCATION_WELFARE), 2.0)
		.with(Services.of(EARLY_HELP), 1.2)
		.with(Services.of(SOCIAL_CARE), 0.9)
		.with(Services.of(SOCIAL_CARE, EDUCATION_WELFARE), 0.6)
		.with(Services.of(YOUTH_JUSTICE), 0.3)
		.with(Services.of(VOLUNTARY), 1.0);

	/** Of events told more than two months ago, the share that was corrected later. */
	static final double CORRECTED = 0.02;

	/** Of events more than two months old, the share that became known a month late. */
	static final double LATE = 0.08;

	/** Share of children who are hidden from the index on request. */
	static final double HIDDEN = 0.002;

	/** Share of children of whom no NHS number was traced. */
	static final double WITHOUT_NHS_NUMBER = 0.005;

	/** What the child who has most events has, at every size from 100 children. */
	static final int MOST_EVENTS = 5000;

	private static final double[] BANDS_OF_AGES = { 26.1, 28.4, 29.0, 16.5 };

	/** Share of children of each age, in per cent: equal within five years. */
	static final Shares<Integer> AGES = ages();

	private Distributions() {
	}

	private static Shares<Integer> ages() {
		Shares<Integer> ages = new Shares<>();
		for (int age = 0; age < 18; age++) {
			ages.with(age, BANDS_OF_AGES[age / 5] / ((age < 15) ? 5 : 3));
		}
		return ages;
	}

	static Shares<Services> services(Stage stage) {
		return switch (stage) {
			case PRE_SCHOOL -> PRE_SCHOOL_SERVICES;
			case PRIMARY -> PRIMARY_SERVICES;
			case SECONDARY, SIXTH_FORM -> SECONDARY_SERVICES;
		};
	}

	/**
	 * How many events happened to a child in the last year.
	 *
	 * @param least the fewest
	 * @param most the most
	 */
	record EventsAYear(int least, int most) {
	}

}

package org.threadline.seed;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * Tells areas, agencies, what they offer, and who works there.
 */
final class LandscapeTelling {

	private static final List<String> NAMES = WordLists.places("name");

	private static final List<String> HOUSES = WordLists.places("house");

	private final Landscape landscape;

	private final Seed seed;

	private final Moments moments;

	LandscapeTelling(Landscape landscape, Seed seed, Moments moments) {
		this.landscape = landscape;
		this.seed = seed;
		this.moments = moments;
	}

	void tell(Feeds feeds) {
		for (Area area : Area.values()) {
			feeds.write(Source.SOCIAL_CARE, Table.AREAS, area.code(), area.title());
			for (Holder holder : Holder.values()) {
				for (int number = 1; number <= this.landscape.agencies(holder, area); number++) {
					tell(feeds, this.landscape.agency(holder, area, number));
				}
			}
		}
	}

	private void tell(Feeds feeds, Agency agency) {
		Holder holder = agency.holder();
		Source source = holder.source();
		Dice dice = this.seed.dice(agency.code(), 0);
		feeds.write(source, Table.AGENCIES, agency.code(), name(agency, dice), holder.kind(), holder.sensitivity(),
				telephone(dice), agency.area().code());
		if (!holder.isSchool() && holder != Holder.GP_PRACTICE) {
			feeds.write(source, Table.SERVICES, agency.serviceCode(), agency.code(), title(holder.service()),
					telephone(dice));
		}
		for (int post = 0; post < agency.posts(); post++) {
			tellPost(feeds, agency, post, dice);
		}
	}

	private void tellPost(Feeds feeds, Agency agency, int post, Dice dice) {
		Source source = agency.holder().source();
		String practitioner = agency.code() + "-person-" + (post + 1);
		String sex = dice.comesUp(0.7) ? "FEMALE" : "MALE";
		Names names = Names.any(dice);
		// for seven in a hundred, the training or the check was too long ago
		feeds.write(source, Table.PRACTITIONERS, practitioner, names.given(sex, dice), dice.oneOf(names.family()), null,
				daysAgo(dice), daysAgo(dice));
		LocalDate since = this.moments.asOf().minusDays(dice.between(100, 5000));
		feeds.write(source, Table.POSTS, agency.post(post), practitioner, agency.code(), agency.holder().role(),
				level(agency.holder()), telephone(dice), agency.post(post) + "@example.org", since, null);
	}

	private LocalDate daysAgo(Dice dice) {
		return this.moments.asOf().minusDays(dice.comesUp(0.93) ? dice.between(20, 700) : dice.between(740, 1500));
	}

	private static String level(Holder holder) {
		return switch (holder) {
			case SOCIAL_CARE -> "safeguarding";
			case CHILDRENS_INDEX, PRIMARY_SCHOOL, SECONDARY_SCHOOL -> "basic";
			default -> "professional";
		};
	}

	private String name(Agency agency, Dice dice) {
		String place = dice.oneOf(NAMES) + " " + dice.oneOf(HOUSES);
		return switch (agency.holder()) {
			case PRIMARY_SCHOOL -> place + " Primary School";
			case SECONDARY_SCHOOL -> place + " High School";
			case GP_PRACTICE -> place + " Surgery";
			case VOLUNTARY -> place + " Family Project";
			default -> agency.area().title() + " " + title(agency.holder().name()).replace("Childrens", "Children's")
					+ ((agency.number() > 1) ? " " + agency.number() : "");
		};
	}

	private static String title(String name) {
		String words = name.toLowerCase(Locale.ROOT).replace('_', ' ').replace('-', ' ');
		return Character.toUpperCase(words.charAt(0)) + words.substring(1);
	}

	// the range that is kept free for drama
	private static String telephone(Dice dice) {
		return "01632 960%03d".formatted(dice.below(1000));
	}

}

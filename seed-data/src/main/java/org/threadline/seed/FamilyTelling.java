package org.threadline.seed;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Tells who belongs to a family, who is responsible for its children, and where they
 * live.
 */
final class FamilyTelling {

	private static final String STANDARD = "STANDARD";

	private final Feeds feeds;

	private final Landscape landscape;

	private final Seed seed;

	private final Moments moments;

	FamilyTelling(Feeds feeds, Landscape landscape, Seed seed, Moments moments) {
		this.feeds = feeds;
		this.landscape = landscape;
		this.seed = seed;
		this.moments = moments;
	}

	void tell(Household household) {
		Dice dice = this.seed.dice("household", household.number());
		String index = household.agency(Holder.CHILDRENS_INDEX, this.landscape).code();
		for (Adult adult : household.adults()) {
			member(household, adult.reference(), adult.role(), household.eldestBirthday(), index, dice);
		}
		for (Child child : household.children()) {
			String reference = child.reference(Source.SOCIAL_CARE);
			member(household, reference, "CHILD", child.birthday(), index, dice);
			for (Adult adult : household.adults()) {
				this.feeds.write(Source.SOCIAL_CARE, Table.PARENTAL_RESPONSIBILITIES,
						"pr-" + reference + "-" + adult.reference(), reference, adult.reference(), null, "BIRTH",
						child.birthday(), null, index, STANDARD, this.moments.known(child.birthday(), 7, dice), null);
			}
			tellHomes(household, child, index, dice);
		}
	}

	private void member(Household household, String person, String role, LocalDate since, String index, Dice dice) {
		this.feeds.write(Source.SOCIAL_CARE, Table.FAMILY_MEMBERSHIPS, "mem-" + person, household.reference(), person,
				role, since, null, index, STANDARD, this.moments.known(since, 7, dice), null);
	}

	private void tellHomes(Household household, Child child, String index, Dice dice) {
		LocalDate born = child.birthday();
		LocalDate since = household.home().since();
		boolean movedSinceBirth = household.earlier().isPresent() && since.isAfter(born.plusDays(30));
		if (movedSinceBirth) {
			Home earlier = household.earlier().orElseThrow();
			residence(household, child, 1, earlier, List.of(born), index, dice, null);
			residence(household, child, 2, earlier, List.of(born, since.minusDays(1)), index, dice,
					child.row("res", 1));
		}
		residence(household, child, 3, household.home(), List.of(movedSinceBirth || since.isAfter(born) ? since : born),
				index, dice, null);
	}

	private void residence(Household household, Child child, int number, Home home, List<LocalDate> days, String index,
			Dice dice, @Nullable String replaces) {
		LocalDate last = days.getLast();
		this.feeds.write(Source.SOCIAL_CARE, Table.RESIDENCES, child.row("res", number),
				child.reference(Source.SOCIAL_CARE), "HOME", home.line(), null, home.town(), home.postcode(),
				home.uprn(), household.area().code(), days.getFirst(), (days.size() > 1) ? last : null, index, STANDARD,
				this.moments.known(last, 8, dice), replaces);
	}

}

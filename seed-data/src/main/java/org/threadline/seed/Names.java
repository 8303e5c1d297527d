package org.threadline.seed;

import java.util.List;

/**
 * Names of one community, so that those of a family fit together.
 *
 * @param female given names of girls and women
 * @param male given names of boys and men
 * @param family family names
 */
record Names(List<String> female, List<String> male, List<String> family) {

	private static final Shares<Names> COMMUNITIES = communities();

	static Names of(Place place) {
		return COMMUNITIES.deal(place).value();
	}

	/**
	 * Names of one community or another.
	 */
	static Names any(Dice dice) {
		return COMMUNITIES.deal(new Place(1000, dice.below(1000))).value();
	}

	String given(String sex, Dice dice) {
		return dice.oneOf(sex.equals("FEMALE") ? this.female : this.male);
	}

	private static Shares<Names> communities() {
		Shares<Names> communities = new Shares<>();
		WordLists.rows("names.csv")
			.forEach((row) -> communities.with(
					new Names(WordLists.words(row.get(2)), WordLists.words(row.get(3)), WordLists.words(row.get(4))),
					Double.parseDouble(row.get(1))));
		return communities;
	}

}

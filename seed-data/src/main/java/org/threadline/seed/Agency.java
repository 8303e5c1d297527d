package org.threadline.seed;

import java.util.Locale;

/**
 * A generated agency.
 *
 * @param holder what kind it is
 * @param area where it works
 * @param number which of its kind in that area, from 1
 * @param posts how many posts it has
 */
record Agency(Holder holder, Area area, int number, int posts) {

	String code() {
		return "g-" + this.area.title().toLowerCase(Locale.ROOT).replace(' ', '-') + "-"
				+ this.holder.name().toLowerCase(Locale.ROOT).replace('_', '-') + "-" + this.number;
	}

	String serviceCode() {
		return code() + "-" + this.holder.service();
	}

	/**
	 * The reference of a post, from nought.
	 */
	String post(int post) {
		return code() + "-post-" + (post + 1);
	}

	String anyPost(Dice dice) {
		return post(dice.below(this.posts));
	}

}

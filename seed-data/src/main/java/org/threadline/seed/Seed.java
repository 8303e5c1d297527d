package org.threadline.seed;

/**
 * Where all throws start from, each purpose from a place of its own: what is added for
 * one purpose changes nothing for another.
 *
 * @param value as given on the command line
 */
record Seed(long value) {

	long key(String purpose) {
		long key = this.value;
		for (int place = 0; place < purpose.length(); place++) {
			key = Dice.mixed(key ^ purpose.charAt(place));
		}
		return Dice.mixed(key);
	}

	Dice dice(String purpose, long number) {
		return new Dice(Dice.mixed(key(purpose) + number));
	}

}

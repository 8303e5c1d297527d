package org.threadline.seed;

import java.time.LocalDate;
import java.util.List;

/**
 * An address at which a family lives or lived.
 *
 * @param line the house and its street
 * @param town the town
 * @param postcode a postcode of no postcode area
 * @param uprn a property number
 * @param since the first day, when they did not live there from the first child's birth
 */
record Home(String line, String town, String postcode, String uprn, LocalDate since) {

	private static final List<String> STREETS = WordLists.places("street");

	private static final List<String> WAYS = WordLists.places("way");

	private static final int HOUSES = 15;

	/**
	 * A home that no other number has.
	 */
	static Home of(int number, Area area, LocalDate since) {
		int street = number / HOUSES;
		String letters = "" + (char) ('A' + street % 26) + (char) ('A' + street / 26 % 26);
		int district = street / 676;
		return new Home(
				(1 + number % HOUSES * 2) + " " + STREETS.get(street % STREETS.size()) + " "
						+ WAYS.get(street / STREETS.size() % WAYS.size()),
				area.title(), "ZZ%d %d%s".formatted(1 + district / 10, district % 10, letters),
				"9985%08d".formatted(number), since);
	}

}

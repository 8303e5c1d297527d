package org.threadline.twins;

import java.util.function.Predicate;

/**
 * A leak that is planted to be found.
 *
 * @param channel the way by which something hidden gets out
 * @param place the Cypher file, or the part of the service it imitates a fault of
 * @param suits the twins it is looked for with: those which differ in what gets out
 * @param asked the question it is looked for with
 * @param planted what it changes
 */
record Leak(String channel, String place, Predicate<Twins> suits, Asking asked, Planted planted) {

	/**
	 * A leak in a view, of which one passage says something else.
	 */
	static Leak in(String view, String channel, FactFile hidden, Asking asked, String passage, String instead) {
		return in(view, channel, hidden, asked, new ChangedFile("views/" + view).saying(passage, instead));
	}

	static Leak in(String view, String channel, FactFile hidden, Asking asked, ChangedFile changed) {
		return new Leak(channel, "views/" + view, (pair) -> pair.differIn(hidden), asked, changed);
	}

	/**
	 * The same, looked for with some twins only.
	 */
	Leak amongThose(Predicate<Twins> which) {
		return new Leak(this.channel, this.place, which, this.asked, this.planted);
	}

	String name() {
		return this.channel + " in " + this.place;
	}

}

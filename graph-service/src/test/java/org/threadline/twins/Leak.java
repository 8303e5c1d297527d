package org.threadline.twins;

/**
 * A leak that is planted to be found.
 *
 * @param channel the way by which something hidden gets out
 * @param place the view or the part of the service it imitates a fault of
 * @param asked the question it is looked for with
 * @param planted what it changes
 */
record Leak(String channel, String place, Asking asked, Planted planted) {

	static Leak in(String channel, String view, Asking asked, String passage, String with) {
		return new Leak(channel, view, asked, new ChangedPassage(passage, with));
	}

	String name() {
		return this.channel + " in " + this.place;
	}

}

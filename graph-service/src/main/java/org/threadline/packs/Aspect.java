package org.threadline.packs;

/**
 * What a situation is told apart by, in the order of the columns.
 */
enum Aspect {

	/** Level of access of the viewer. */
	LEVEL("level"),
	/** What the viewer or their agency has to do with the fact or the person. */
	VIEWER("viewer"),
	/** Kind of the viewer's agency. */
	VIEWER_KIND("viewer's agency"),
	/** Category of the fact. */
	CATEGORY("category"),
	/** Index state of the person. */
	INDEX("index"),
	/** Sensitivities of the fact and of the agency that holds it. */
	SENSITIVITY("sensitivity"),
	/** Kind of the agency that holds the fact. */
	HOLDER_KIND("held by"),
	/** Whether consent, or a lawful ground in its place, is in force. */
	CONSENT("consent");

	private final String heading;

	Aspect(String heading) {
		this.heading = heading;
	}

	String heading() {
		return this.heading;
	}

}

package org.threadline.involvement;

/**
 * The two roles towards a child that one practitioner holds at a time.
 */
enum LeadKind {

	/** Accountable for co-ordinating the work, never for another agency's work. */
	LEAD_PROFESSIONAL("lead professional"),
	/** The first point of contact, and no more. */
	KEY_CONTACT("key contact");

	private final String words;

	LeadKind(String words) {
		this.words = words;
	}

	String inWords() {
		return this.words;
	}

}

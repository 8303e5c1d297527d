package org.threadline.seed;

/**
 * The systems that send generated feeds. Their codes are not those of the stories, so
 * that both can be loaded into one graph.
 */
enum Source {

	/** Also the children's index: it knows every child, by both numbers. */
	SOCIAL_CARE("generated-social-care", "Generated: children's services and the children's index", "SC"),
	HEALTH("generated-health", "Generated: health", "HE"),
	EDUCATION("generated-education", "Generated: schools and education services", "ED"),
	POLICE("generated-police", "Generated: police", "PO"),
	CAMHS("generated-camhs", "Generated: child and adolescent mental health", "CA"),
	HOUSING("generated-housing", "Generated: housing", "HO"),
	YOUTH_JUSTICE("generated-youth-justice", "Generated: youth justice", "YJ"),
	VOLUNTARY("generated-voluntary", "Generated: voluntary organisations", "VO");

	private final String code;

	private final String title;

	private final String prefix;

	Source(String code, String title, String prefix) {
		this.code = code;
		this.title = title;
		this.prefix = prefix;
	}

	String code() {
		return this.code;
	}

	String title() {
		return this.title;
	}

	/** How the source's own references to people begin. */
	String prefix() {
		return this.prefix;
	}

}

package org.threadline.seed;

/**
 * Kinds of agency that are generated: an {@code AgencyKind} of the schema each, and what
 * their involvement looks like.
 */
enum Holder {

	PRIMARY_SCHOOL("SCHOOL", Source.EDUCATION, "STANDARD", "Class teacher", "class"),
	SECONDARY_SCHOOL("SCHOOL", Source.EDUCATION, "STANDARD", "Form tutor", "form"),
	GP_PRACTICE("GENERAL_PRACTICE", Source.HEALTH, "STANDARD", "General practitioner", "general-practice"),
	COMMUNITY_HEALTH("COMMUNITY_HEALTH", Source.HEALTH, "STANDARD", "Health visitor", "health-visiting"),
	SPEECH_THERAPY("COMMUNITY_HEALTH", Source.HEALTH, "STANDARD", "Speech and language therapist", "speech-therapy"),
	HOSPITAL("HOSPITAL", Source.HEALTH, "STANDARD", "Paediatrician", "paediatrics"),
	SEXUAL_HEALTH("SEXUAL_HEALTH", Source.HEALTH, "SENSITIVE", "Sexual health nurse", "clinic"),
	SUBSTANCE_USE("SUBSTANCE_USE", Source.HEALTH, "SENSITIVE", "Substance use worker", "young-people"),
	CAMHS("CAMHS", Source.CAMHS, "SENSITIVE", "Mental health practitioner", "community-team"),
	INCLUSION("EDUCATION_SERVICE", Source.EDUCATION, "STANDARD", "Inclusion adviser", "inclusion"),
	EDUCATION_WELFARE("EDUCATION_SERVICE", Source.EDUCATION, "STANDARD", "Education welfare officer", "attendance"),
	SOCIAL_CARE("CHILDRENS_SOCIAL_CARE", Source.SOCIAL_CARE, "STANDARD", "Social worker", "family-safeguarding"),
	EARLY_HELP("EARLY_HELP", Source.SOCIAL_CARE, "STANDARD", "Family support worker", "family-support"),
	CHILDRENS_INDEX("LOCAL_AUTHORITY", Source.SOCIAL_CARE, "STANDARD", "Index officer", "index"),
	YOUTH_JUSTICE("YOUTH_JUSTICE", Source.YOUTH_JUSTICE, "STANDARD", "Youth justice officer", "prevention"),
	POLICE("POLICE", Source.POLICE, "STANDARD", "Police constable", "neighbourhood"),
	HOUSING("HOUSING", Source.HOUSING, "STANDARD", "Housing officer", "tenancy-support"),
	VOLUNTARY("VOLUNTARY", Source.VOLUNTARY, "STANDARD", "Family worker", "family-project");

	private final String kind;

	private final Source source;

	private final String sensitivity;

	private final String role;

	private final String service;

	Holder(String kind, Source source, String sensitivity, String role, String service) {
		this.kind = kind;
		this.source = source;
		this.sensitivity = sensitivity;
		this.role = role;
		this.service = service;
	}

	String kind() {
		return this.kind;
	}

	Source source() {
		return this.source;
	}

	String sensitivity() {
		return this.sensitivity;
	}

	boolean sensitive() {
		return this.sensitivity.equals("SENSITIVE");
	}

	/** The post of whoever works with children there. */
	String role() {
		return this.role;
	}

	String service() {
		return this.service;
	}

	boolean isSchool() {
		return this.kind.equals("SCHOOL");
	}

}

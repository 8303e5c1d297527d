package org.threadline.ingest;

/**
 * What a reference can name.
 */
enum Named {

	AREA("Area", "an area of areas.csv"), AGENCY("Agency", "an agency of agencies.csv"),
	SERVICE("Service", "a service of services.csv"),
	PRACTITIONER("Practitioner", "a practitioner of practitioners.csv"), POST("Post", "a post of posts.csv"),
	PERSON("Person", "a person of people.csv of this source");

	private final String label;

	private final String description;

	Named(String label, String description) {
		this.label = label;
		this.description = description;
	}

	String label() {
		return this.label;
	}

	String description() {
		return this.description;
	}

}

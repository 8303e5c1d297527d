package org.threadline.benchmarks;

import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * What is measured.
 */
enum Operation {

	/** Who is involved with a child. */
	INVOLVEMENTS("involvements", "involvements", Sample.Kind.ANY, true),
	/** A page of 50 of a short chronology. */
	CHRONOLOGY_20("chronology-20", "chronology", Sample.Kind.ABOUT_20_EVENTS, true),
	/** A page of 50 of an ordinary chronology. */
	CHRONOLOGY_200("chronology-200", "chronology", Sample.Kind.ABOUT_200_EVENTS, true),
	/** A page of 50, anywhere in a chronology of 5,000 entries. */
	CHRONOLOGY_5000("chronology-5000", "chronology", Sample.Kind.OF_5000_EVENTS, true),
	/** The web of services in two rings. */
	WEB("web", "web", Sample.Kind.ANY, true),
	/** A child looked for by family name and day of birth. */
	SEARCH("search", "search", Sample.Kind.ANY, true),
	/** The whole page of a child in one request. */
	CHILD_PAGE("child-page", "child-page", Sample.Kind.ANY, true),
	/** An event is recorded. */
	RECORD_EVENT("record-event", "record-event", Sample.Kind.ANY, false),
	/** A record is opened. */
	OPEN_RECORD("open-record", "open-record", Sample.Kind.ANY, false);

	private final String word;

	private final String document;

	private final Sample.Kind children;

	private final boolean read;

	Operation(String word, String document, Sample.Kind children, boolean read) {
		this.word = word;
		this.document = document;
		this.children = children;
		this.read = read;
	}

	/** As it is called on the command line and in tables. */
	String word() {
		return this.word;
	}

	/** Name of the file with its GraphQL document. */
	String document() {
		return this.document;
	}

	/** Which children it is asked about. */
	Sample.Kind children() {
		return this.children;
	}

	/** Whether it changes nothing but who looked. */
	boolean isRead() {
		return this.read;
	}

	static Operation of(String word) {
		return Arrays.stream(values())
			.filter((operation) -> operation.word.equals(word))
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException("There is no operation " + word + ". Known are "
					+ Arrays.stream(values()).map(Operation::word).collect(Collectors.joining(", ")) + "."));
	}

}

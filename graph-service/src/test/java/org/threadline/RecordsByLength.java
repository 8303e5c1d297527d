package org.threadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

import org.threadline.ingest.AFeed;

/**
 * Children with little and with much on record, opened by the manager: what something
 * costs is compared between them. Two agencies are involved with each.
 */
final class RecordsByLength {

	static final String FAMILY_NAME = "Quillfeather";

	/** More than a page. */
	static final int FEW = 60;

	static final int MANY = 500;

	private final OwnChildren children;

	private final GraphQlCaller service;

	RecordsByLength(OwnChildren children, GraphQlCaller service) {
		this.children = children;
		this.service = service;
	}

	/** A child with so many events that are shown, one a day from the day of birth. */
	String aChildWith(int events) {
		LocalDate born = this.children.nextDay();
		return aChild(born, (feed) -> withEvents(feed, "shown", events, born));
	}

	/** The same, with newer events behind which nobody but CAMHS sees anything. */
	String aChildWith(int events, int hidden) {
		LocalDate born = this.children.nextDay();
		return aChild(born, (feed) -> withEvents(withEvents(feed, "shown", events, born), "hidden", hidden,
				born.plusDays(1000), "agency_ref", "northmoor-camhs", "sensitivity", "RESTRICTED"));
	}

	/**
	 * A child born that day.
	 * @param events adds what happened
	 */
	String aChild(LocalDate born, UnaryOperator<AFeed> events) {
		deliver(born, events);
		return this.service.open("manager", "Own", FAMILY_NAME, born);
	}

	/** Delivers the feed of a child, again too: what it had before was known before. */
	void deliver(LocalDate born, UnaryOperator<AFeed> events) {
		AFeed feed = AFeed.anotherFeed("cost-" + born)
			.withChild("C1", "agency_ref", "northmoor-social-care", "given_name", "Own", "family_name", FAMILY_NAME,
					"date_of_birth", born.toString());
		for (String agency : List.of("northmoor-social-care", "northmoor-community-health")) {
			feed = feed.withInvolvement("with-" + agency, "agency_ref", agency, "role", "Worker");
		}
		this.children.load(events.apply(feed));
	}

	/** Adds events, one a day. */
	static AFeed withEvents(AFeed feed, String name, int events, LocalDate from, String... fields) {
		AFeed all = feed;
		for (int event = 0; event < events; event++) {
			List<String> values = new ArrayList<>(
					List.of("agency_ref", "northmoor-social-care", "occurred", from.plusDays(event).toString()));
			values.addAll(List.of(fields));
			all = all.withEvent(name + "-" + event, values.toArray(String[]::new));
		}
		return all;
	}

}

package org.threadline.seed;

import java.util.EnumSet;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Takes rows about one child, and remembers which sources told of the child: those have
 * to say who it is.
 */
final class ChildRows {

	private final Feeds feeds;

	private final Child child;

	private final Set<Source> sources = EnumSet.of(Source.SOCIAL_CARE);

	ChildRows(Feeds feeds, Child child) {
		this.feeds = feeds;
		this.child = child;
	}

	/**
	 * Writes a row.
	 * @param wanted the source that would tell it
	 * @param table the file
	 * @param reference the row's own reference
	 * @param rest the fields that follow on the reference of the person
	 */
	void write(Source wanted, Table table, String reference, @Nullable Object... rest) {
		Source source = this.child.toldBy(wanted);
		this.sources.add(source);
		@Nullable Object[] fields = new @Nullable Object[rest.length + 2];
		fields[0] = reference;
		fields[1] = this.child.reference(source);
		System.arraycopy(rest, 0, fields, 2, rest.length);
		this.feeds.write(source, table, fields);
	}

	Set<Source> sources() {
		return this.sources;
	}

}

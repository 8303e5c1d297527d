package org.threadline.ingest;

import java.util.LinkedHashSet;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * What a row about a person says of who that is.
 *
 * @param key of the row
 * @param source who sent it
 * @param reference the sender's own reference of the person
 * @param corrects the reference of the row that this one corrects, or null
 * @param numbers the numbers it gives that sources share
 * @param sealed whether it is about an earlier identity that is sealed
 */
record IdentityClaim(String key, String source, Identifier reference, @Nullable Identifier corrects,
		Set<Identifier> numbers, boolean sealed) {

	/**
	 * Everything by which it names the person.
	 */
	Set<Identifier> identifiers() {
		Set<Identifier> all = new LinkedHashSet<>();
		all.add(this.reference);
		if (this.corrects != null) {
			all.add(this.corrects);
		}
		all.addAll(this.numbers);
		return all;
	}

}

package org.threadline.seed;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A kind of event that may happen.
 *
 * @param kind an {@code EventKind} of the schema
 * @param type a code
 * @param schoolless who holds it, or null when the child's school does
 * @param fromAge at which age it begins to happen
 * @param toAge at which it happens last
 * @param weight how often it happens, next to others
 * @param summary what is written down
 */
record KindOfEvent(String kind, String type, @Nullable Holder schoolless, int fromAge, int toAge, int weight,
		String summary) {

	static KindOfEvent of(List<String> row) {
		return new KindOfEvent(row.get(0), row.get(1), row.get(2).equals("SCHOOL") ? null : Holder.valueOf(row.get(2)),
				Integer.parseInt(row.get(3)), Integer.parseInt(row.get(4)), Integer.parseInt(row.get(5)), row.get(6));
	}

	boolean atSchool() {
		return this.schoolless == null;
	}

	Holder holder() {
		return (this.schoolless != null) ? this.schoolless : Holder.PRIMARY_SCHOOL;
	}

	boolean mayHappenAt(int age) {
		return this.fromAge <= age && age <= this.toAge;
	}

}

package org.threadline.seed;

import java.util.List;

/**
 * The services that work with a child now, beyond what every child has: health visiting,
 * a GP and a school.
 *
 * @param holders the kinds of agency, none twice
 */
record Services(List<Holder> holders) {

	static Services of(Holder... holders) {
		return new Services(List.of(holders));
	}

	boolean sensitive() {
		return this.holders.stream().anyMatch(Holder::sensitive);
	}

	int count() {
		return this.holders.size();
	}

}

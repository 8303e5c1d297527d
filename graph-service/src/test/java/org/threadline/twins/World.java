package org.threadline.twins;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A small world: agencies, a family with two to four children, and what is known of them.
 * Nothing in it is named in any other.
 *
 * @param number its number
 * @param agencies its agencies, the viewer's own first
 * @param viewer whose answers have to be equal
 * @param privileged somebody who sees what the viewer may not
 * @param children references of its children, the one most is known of first
 * @param facts what is known
 */
record World(int number, List<WorldAgency> agencies, Onlooker viewer, Onlooker privileged, List<String> children,
		List<Fact> facts) {

	World {
		agencies = List.copyOf(agencies);
		children = List.copyOf(children);
		facts = List.copyOf(facts);
	}

	World with(List<Fact> other) {
		return new World(this.number, this.agencies, this.viewer, this.privileged, this.children, other);
	}

	World without(Set<String> references) {
		return with(where((fact) -> !references.contains(fact.reference())));
	}

	List<Fact> where(Predicate<Fact> condition) {
		return this.facts.stream().filter(condition).toList();
	}

	WorldAgency agency(String reference) {
		return this.agencies.stream()
			.filter((agency) -> agency.reference().equals(reference))
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException(reference));
	}

}

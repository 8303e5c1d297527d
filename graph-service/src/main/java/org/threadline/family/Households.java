package org.threadline.family;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.threadline.family.Household.Resident;

/**
 * Who lives with whom, from homes that the viewer sees in full and from nothing else: a
 * home that is not shown joins nobody.
 */
final class Households {

	private Households() {
	}

	static List<Household> of(List<Home> homes, String childId) {
		List<List<Home>> addresses = new ArrayList<>();
		for (Home home : homes) {
			List<Home> joined = new ArrayList<>(List.of(home));
			addresses.removeIf((others) -> others.stream().anyMatch(home::isAt) && joined.addAll(others));
			addresses.add(joined);
		}
		return addresses.stream()
			.map(Households::household)
			.filter((household) -> household.residents().size() > 1)
			.sorted(Comparator.comparing((Household household) -> !household.holds(childId))
				.thenComparing((household) -> household.residents().getFirst().person(), FamilyPerson.BY_NAME))
			.toList();
	}

	private static Household household(List<Home> homes) {
		Map<FamilyPerson, List<Home>> byPerson = new LinkedHashMap<>();
		homes.forEach((home) -> byPerson.computeIfAbsent(home.person(), (person) -> new ArrayList<>()).add(home));
		return Household.of(byPerson.entrySet()
			.stream()
			.map((entry) -> new Resident(entry.getKey(), since(entry.getValue()),
					entry.getValue().stream().map(Home::source).distinct().sorted().toList()))
			.sorted(Comparator.comparing(Resident::person, FamilyPerson.BY_NAME))
			.toList());
	}

	private static @Nullable LocalDate since(List<Home> homes) {
		return homes.stream().map(Home::since).filter(Objects::nonNull).min(Comparator.naturalOrder()).orElse(null);
	}

}

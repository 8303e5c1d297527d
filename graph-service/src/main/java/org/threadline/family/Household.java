package org.threadline.family;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * Persons of a family who live at one address. Which address, this does not say.
 */
record Household(List<Resident> residents, @Nullable LocalDate since) {

	static Household of(List<Resident> residents) {
		List<LocalDate> known = residents.stream().map(Resident::since).filter(Objects::nonNull).toList();
		return new Household(residents, (known.size() == residents.size()) ? Collections.max(known) : null);
	}

	boolean holds(String personId) {
		return this.residents.stream().anyMatch((resident) -> resident.person().id().equals(personId));
	}

	record Resident(FamilyPerson person, @Nullable LocalDate since, List<String> sources) {

	}

}

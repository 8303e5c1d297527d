package org.threadline.family;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * Persons of a family who live at one address. Which address, this does not say.
 */
record Household(List<Resident> residents) {

	@Nullable LocalDate since() {
		List<LocalDate> known = this.residents.stream().map(Resident::since).filter(Objects::nonNull).toList();
		return (known.size() == this.residents.size()) ? Collections.max(known) : null;
	}

	boolean holds(String personId) {
		return this.residents.stream().anyMatch((resident) -> resident.person().id().equals(personId));
	}

	record Resident(FamilyPerson person, @Nullable LocalDate since, List<String> sources) {

	}

}

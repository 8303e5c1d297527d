package org.threadline.ingest;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * The people of whom something was read, changed or not, where only one thing can be so:
 * sources may disagree on it.
 */
final class PeopleWithClaims {

	private static final Set<FeedFile> CLAIMS = Set.of(FeedFile.RESIDENCES, FeedFile.SCHOOL_REGISTRATIONS,
			FeedFile.GP_REGISTRATIONS);

	private final Map<FeedFile, Map<String, String>> sources = new EnumMap<>(FeedFile.class);

	private final Set<String> all = new LinkedHashSet<>();

	private final Set<String> ofSeveralSources = new LinkedHashSet<>();

	void remember(FeedFile file, String source, String personId) {
		if (CLAIMS.contains(file)) {
			String first = this.sources.computeIfAbsent(file, (any) -> new HashMap<>()).putIfAbsent(personId, source);
			this.all.add(personId);
			if (first != null && !first.equals(source)) {
				this.ofSeveralSources.add(personId);
			}
		}
	}

	Set<String> all() {
		return this.all;
	}

	/**
	 * Those of whom more than one source says the same sort of thing. No others are
	 * disagreed on where nothing was on record before: one source may well know of two
	 * homes.
	 */
	Set<String> ofSeveralSources() {
		return this.ofSeveralSources;
	}

}

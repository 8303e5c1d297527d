package org.threadline.ingest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.threadline.shared.IdSource;

/**
 * Rows that share an identifier are about one person, directly or by way of other rows.
 * Nothing is joined by name, and nothing that is sealed is joined to anything that is
 * not: where identifiers disagree, rows are taken one by one and what joins two people is
 * left undecided.
 */
final class SharedIdentifiers implements Identification {

	private final IdSource ids;

	SharedIdentifiers(IdSource ids) {
		this.ids = ids;
	}

	@Override
	public Map<String, Identified> identify(List<IdentityClaim> claims, Map<Identifier, IdentityOnRecord> onRecord) {
		Map<String, Identified> decisions = new HashMap<>();
		for (List<IdentityClaim> joined : joinedByIdentifiers(claims)) {
			People people = new People(onRecord);
			if (people.isOnePerson(joined)) {
				String personId = people.onlyPerson(joined, this.ids);
				joined.forEach((claim) -> decisions.put(claim.key(), new Known(personId)));
			}
			else {
				inCarefulOrder(joined, onRecord)
					.forEach((claim) -> decisions.put(claim.key(), people.decide(claim, this.ids)));
			}
		}
		return decisions;
	}

	private static List<List<IdentityClaim>> joinedByIdentifiers(List<IdentityClaim> claims) {
		DisjointSets sets = new DisjointSets(claims.size());
		Map<Identifier, Integer> first = new HashMap<>();
		for (int place = 0; place < claims.size(); place++) {
			for (Identifier identifier : claims.get(place).identifiers()) {
				Integer earlier = first.putIfAbsent(identifier, place);
				if (earlier != null) {
					sets.join(earlier, place);
				}
			}
		}
		Map<Integer, List<IdentityClaim>> joined = new LinkedHashMap<>();
		for (int place = 0; place < claims.size(); place++) {
			joined.computeIfAbsent(sets.find(place), (root) -> new ArrayList<>()).add(claims.get(place));
		}
		return List.copyOf(joined.values());
	}

	/**
	 * Who is on record already comes first, then who is sealed, so that a doubtful row is
	 * the one left over; a row follows the row that it corrects.
	 */
	private static List<IdentityClaim> inCarefulOrder(List<IdentityClaim> claims,
			Map<Identifier, IdentityOnRecord> onRecord) {
		return claims.stream()
			.sorted(Comparator.comparing((IdentityClaim claim) -> !onRecord.containsKey(claim.reference()))
				.thenComparing((claim) -> !claim.sealed())
				.thenComparing((claim) -> claim.corrects() != null))
			.toList();
	}

	/**
	 * The people that joined claims are about, as far as is decided.
	 */
	private static final class People {

		private final Map<Identifier, String> persons = new HashMap<>();

		private final Map<String, Set<String>> references = new HashMap<>();

		private final Set<String> sealed = new HashSet<>();

		private final Map<Identifier, IdentityOnRecord> onRecord;

		private People(Map<Identifier, IdentityOnRecord> onRecord) {
			this.onRecord = onRecord;
		}

		private boolean isOnePerson(List<IdentityClaim> claims) {
			Set<String> persons = new HashSet<>();
			Set<Boolean> sealing = new HashSet<>();
			Map<String, String> referencesBySource = new HashMap<>();
			boolean oneReferenceEach = true;
			for (IdentityClaim claim : claims) {
				sealing.add(claim.sealed());
				for (Identifier identifier : claim.identifiers()) {
					IdentityOnRecord known = this.onRecord.get(identifier);
					if (known != null) {
						persons.add(known.personId());
						sealing.add(known.sealed());
						oneReferenceEach &= known.references()
							.stream()
							.allMatch((reference) -> isOnlyOne(referencesBySource, reference));
					}
				}
				oneReferenceEach &= claim.corrects() == null && isOnlyOne(referencesBySource, claim.reference().key());
			}
			return persons.size() <= 1 && sealing.size() == 1 && oneReferenceEach;
		}

		private static boolean isOnlyOne(Map<String, String> referencesBySource, String reference) {
			String source = reference.substring(0, reference.indexOf(' '));
			return reference.equals(referencesBySource.computeIfAbsent(source, (any) -> reference));
		}

		private String onlyPerson(List<IdentityClaim> claims, IdSource ids) {
			return claims.stream()
				.flatMap((claim) -> claim.identifiers().stream())
				.map(this.onRecord::get)
				.filter((known) -> known != null)
				.map(IdentityOnRecord::personId)
				.findFirst()
				.orElseGet(ids::next);
		}

		private Identified decide(IdentityClaim claim, IdSource ids) {
			String person = null;
			for (Identifier identifier : claim.identifiers()) {
				String named = person(identifier);
				if (named != null && person != null && !named.equals(person)) {
					return new Undecided(column(identifier), "this names another person than the rest of the row: "
							+ "a person has to decide who is meant");
				}
				person = (named != null) ? named : person;
			}
			boolean knownBySender = person != null && person.equals(person(claim.reference()));
			if (person != null && !knownBySender) {
				if (this.sealed.contains(person) != claim.sealed()) {
					return new Undecided("person_ref",
							"a number of this row belongs to a record it may not be joined to: a person has to decide");
				}
				if (knownToSenderOtherwise(person, claim)) {
					return new Undecided("person_ref",
							"another row of this file gives the same number for another person");
				}
			}
			String decided = (person != null) ? person : ids.next();
			remember(claim, decided);
			return new Known(decided);
		}

		private @Nullable String person(Identifier identifier) {
			String decided = this.persons.get(identifier);
			if (decided != null) {
				return decided;
			}
			IdentityOnRecord known = this.onRecord.get(identifier);
			if (known == null) {
				return null;
			}
			this.persons.put(identifier, known.personId());
			this.references.computeIfAbsent(known.personId(), (any) -> new HashSet<>()).addAll(known.references());
			if (known.sealed()) {
				this.sealed.add(known.personId());
			}
			return known.personId();
		}

		private boolean knownToSenderOtherwise(String person, IdentityClaim claim) {
			return claim.corrects() == null && this.references.getOrDefault(person, Set.of())
				.stream()
				.anyMatch((reference) -> reference.startsWith(claim.source() + " ")
						&& !reference.equals(claim.reference().key()));
		}

		private void remember(IdentityClaim claim, String person) {
			claim.identifiers().forEach((identifier) -> this.persons.put(identifier, person));
			this.references.computeIfAbsent(person, (any) -> new HashSet<>()).add(claim.reference().key());
			if (claim.sealed()) {
				this.sealed.add(person);
			}
		}

		private static String column(Identifier identifier) {
			return switch (identifier.system()) {
				case "nhs-number" -> "nhs_number";
				case "upn" -> "upn";
				default -> "person_ref";
			};
		}

	}

}

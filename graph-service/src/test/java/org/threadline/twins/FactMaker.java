package org.threadline.twins;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.threadline.shared.Sensitivity;

/**
 * Makes facts about people of one world: by chance, but often enough sensitive.
 */
final class FactMaker {

	private static final List<FactFile> KINDS = List.of(FactFile.INVOLVEMENT, FactFile.EVENT, FactFile.CONSENT,
			FactFile.INVOLVEMENT, FactFile.EVENT, FactFile.NEED, FactFile.STRENGTH, FactFile.CONCERN, FactFile.NAME,
			FactFile.EVENT, FactFile.RESIDENCE, FactFile.LEAD, FactFile.NOTICE, FactFile.SCHOOLING, FactFile.PRACTICE,
			FactFile.CONSENT);

	private static final LocalDate FIRST_DAY = LocalDate.of(2025, 1, 1);

	private static final int DAYS = 600;

	private static final Instant FIRST_KNOWN = Instant.parse("2025-01-05T08:00:00Z");

	private final Random random;

	private final UnheardNames names;

	private final List<WorldAgency> agencies;

	private final boolean onEdges;

	private int made;

	/**
	 * Makes facts of a world.
	 * @param onEdges whether many facts begin, end and become known at the very days and
	 * moments that are asked about
	 */
	FactMaker(Random random, UnheardNames names, List<WorldAgency> agencies, boolean onEdges) {
		this.random = random;
		this.names = names;
		this.agencies = agencies;
		this.onEdges = onEdges;
	}

	/**
	 * Some facts about one person, with corrections.
	 */
	List<Fact> about(String person, int count) {
		List<Fact> facts = new ArrayList<>();
		for (int number = 0; number < count; number++) {
			FactFile file = KINDS.get(number % KINDS.size());
			if (person.endsWith("-m") && file != FactFile.INVOLVEMENT) {
				continue;
			}
			Fact fact = fact(file, person, pick(this.agencies), sensitivity());
			facts.add(fact);
			if (this.random.nextInt(this.onEdges ? 2 : 3) == 0) {
				facts.add(correction(fact));
			}
		}
		return facts;
	}

	/**
	 * Who belongs together, and who is responsible.
	 */
	List<Fact> family(String world, List<String> children) {
		List<Fact> facts = new ArrayList<>();
		children.forEach((child) -> facts.add(member(world, child, "CHILD", ordinary(child))));
		facts.add(member(world, world + "-m", "MOTHER", true));
		facts.add(member(world, world + "-f", "FATHER", this.random.nextInt(3) > 0));
		for (String adult : List.of(world + "-m", world + "-f")) {
			Fact held = fact(FactFile.RESPONSIBILITY, children.getFirst(), this.agencies.get(1),
					adult.endsWith("-m") ? Sensitivity.STANDARD : sensitivity());
			facts.add(held.with("holder_person_ref", adult)
				.with("basis", "BIRTH")
				.with("holder_agency_ref", "")
				.with("valid_from", "2012-01-01")
				.with("valid_to", ""));
		}
		return facts;
	}

	/** The child most is known of belongs to the family for everybody, but on edges. */
	private boolean ordinary(String child) {
		return (child.endsWith("-c0") && !this.onEdges) || this.random.nextInt(3) > 0;
	}

	private Fact member(String world, String person, String role, boolean ordinary) {
		Fact fact = fact(FactFile.MEMBERSHIP, person, this.agencies.get(ordinary ? 1 : 4),
				ordinary ? Sensitivity.STANDARD : Sensitivity.RESTRICTED);
		return fact.with("family_ref", world + "-family").with("role", role).with("valid_from", "2012-01-01");
	}

	private Fact correction(Fact fact) {
		// often it is put right how sensitive something is
		Sensitivity sensitivity = this.random.nextBoolean() ? Sensitivity.STANDARD : fact.sensitivity();
		Fact corrected = new Fact(fact.file(), fact.source(), fact.reference() + "-b", fact.person(), fact.agency(),
				sensitivity, correctedAt(fact.recordedAt()), fact.reference(), fact.fields());
		String shown = Shown.column(fact.file());
		return shown.isEmpty() ? corrected : corrected.with(shown, fact.field(shown) + " corrected");
	}

	private Instant correctedAt(Instant recordedAt) {
		Instant moment = Instant.parse(Look.EARLIER.getLast());
		return (isOnEdge() && recordedAt.isBefore(moment)) ? moment
				: recordedAt.plusSeconds(86_400L * (1 + this.random.nextInt(100)));
	}

	private boolean isOnEdge() {
		return this.onEdges && this.random.nextInt(3) == 0;
	}

	private Fact fact(FactFile file, String person, WorldAgency agency, Sensitivity sensitivity) {
		String reference = person + "-" + this.made++;
		LocalDate day = isOnEdge() ? pick(Look.EDGES) : FIRST_DAY.plusDays(this.random.nextInt(DAYS));
		boolean onlyOneSource = !person.endsWith("-c0") || file == FactFile.RESPONSIBILITY
				|| file == FactFile.MEMBERSHIP;
		String source = (onlyOneSource || this.random.nextBoolean()) ? "alpha" : "beta";
		// some become known long after the day they tell of
		Instant known = isOnEdge() ? Instant.parse(pick(Look.EARLIER))
				: FIRST_KNOWN.plusSeconds(86_400L * this.random.nextInt(DAYS - 30) + this.random.nextInt(80_000));
		Map<String, String> fields = new HashMap<>(fields(file, reference, agency, day));
		return new Fact(file, source, reference, person, agency.reference(), sensitivity, known, null, fields);
	}

	private Map<String, String> fields(FactFile file, String reference, WorldAgency agency, LocalDate day) {
		String author = this.random.nextBoolean() ? agency.post() : "";
		String end = (this.random.nextInt(4) == 0) ? day.plusDays(40).toString() : "";
		if (isOnEdge()) {
			end = Look.EDGES.stream()
				.filter((edge) -> !edge.isBefore(day))
				.map(LocalDate::toString)
				.findFirst()
				.orElse("");
		}
		return switch (file) {
			case INVOLVEMENT -> Map.of("role", reference, "valid_from", day.toString(), "valid_to", end, "post_ref",
					author, "service_ref", this.random.nextBoolean() ? agency.service() : "");
			case LEAD -> Map.of("post_ref", agency.post(), "kind",
					this.random.nextBoolean() ? "LEAD_PROFESSIONAL" : "KEY_CONTACT", "valid_from", day.toString(),
					"valid_to", end);
			case EVENT -> Map.of("summary", reference, "kind", pick(List.of("GAP", "EXTERNAL", "INTERNAL", "PRACTICE")),
					"type", "visit", "occurred", pick(List.of(day.toString(), day.toString().substring(0, 7))),
					"post_ref", author);
			case NEED ->
				Map.of("summary", reference, "identified_on", day.toString(), "met_on", end, "post_ref", author);
			case STRENGTH -> Map.of("summary", reference, "identified_on", day.toString(), "post_ref", author);
			case CONCERN ->
				Map.of("summary", reference, "noticed_on", day.toString(), "settled_on", end, "post_ref", author);
			case NOTICE -> Map.of("issued_to", reference, "issued_on", day.toString(), "post_ref", author);
			case NAME -> Map.of("family_name", this.names.next(), "given_name", "Also", "valid_from", day.toString());
			case RESIDENCE -> Map.of("line_1", this.random.nextInt(3) == 0 ? "1 Shared Lane" : reference, "kind",
					pick(List.of("HOME", "HOME", "TEMPORARY")), "valid_from", day.toString(), "valid_to", end);
			case CONSENT -> consent(reference, day, end);
			default -> Map.of("valid_from", day.toString(), "valid_to", end);
		};
	}

	private Map<String, String> consent(String reference, LocalDate day, String end) {
		String decision = pick(List.of("GIVEN", "GIVEN", "GIVEN", "REFUSED", "WITHDRAWN", "LAWFUL_GROUND"));
		boolean byLaw = decision.equals("LAWFUL_GROUND");
		return Map.of("category", pick(List.of("ALL", "ALL", "INVOLVEMENT", "EVENT_PRACTICE", "NEED")), "shared_with",
				pick(List.of("ALL", this.agencies.get(0).reference(), this.agencies.get(2).reference(),
						this.agencies.get(0).reference() + " " + this.agencies.get(3).reference())),
				"decision", decision, "given_by", byLaw ? "" : "PARENT", "how", byLaw ? "" : "WRITTEN", "ground",
				byLaw ? "Section 47" : "", "filed_at", reference, "valid_from", day.toString(), "valid_to", end);
	}

	private Sensitivity sensitivity() {
		return switch (this.random.nextInt(5)) {
			case 0 -> Sensitivity.SENSITIVE;
			case 1 -> Sensitivity.RESTRICTED;
			default -> Sensitivity.STANDARD;
		};
	}

	private <T> T pick(List<T> choices) {
		return choices.get(this.random.nextInt(choices.size()));
	}

}

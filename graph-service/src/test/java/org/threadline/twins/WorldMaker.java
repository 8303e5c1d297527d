package org.threadline.twins;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.threadline.shared.AgencyKind;
import org.threadline.shared.Sensitivity;

/**
 * Makes worlds from a seed.
 */
final class WorldMaker {

	/** Days of birth follow each other, so that no two children share one. */
	private static final LocalDate FIRST_BORN = LocalDate.of(2011, 1, 1);

	private static final int ONE_LARGE_OF = 7;

	/** In one world of so many, of which the viewer would else be of the least level. */
	private static final int ONE_OF_GOVERNANCE_OF = 20;

	private static final int OF_GOVERNANCE = 17;

	/** In so many worlds a source that still says what another gave up says it openly. */
	private static final int ONE_OPENLY_OF = 3;

	private static final Instant BEGINNING = Instant.parse("2024-01-01T00:00:00Z");

	/** In so many worlds a child has two records that nobody has found to be of one. */
	private static final int ONE_TWICE_OF = 6;

	/** In so many worlds two sources disagree about the child most is known of. */
	private static final int ONE_DISAGREED_OF = 4;

	/** Of sources that disagree: so many know no day of birth. */
	private static final int ONE_WITHOUT_DAY_OF = 3;

	private static final List<AgencyKind> OWN_KINDS = List.of(AgencyKind.SCHOOL, AgencyKind.EARLY_HELP,
			AgencyKind.CHILDRENS_SOCIAL_CARE, AgencyKind.COMMUNITY_HEALTH, AgencyKind.POLICE);

	private static final List<String> LEVELS = List.of("professional", "safeguarding", "basic", "professional",
			"safeguarding");

	private final Random random;

	private final UnheardNames names;

	private final boolean onEdges;

	private final boolean areMostSmall;

	private int born;

	/**
	 * Makes worlds.
	 * @param onEdges whether much begins, ends and becomes known at the very days and
	 * moments that are asked about
	 * @param areMostSmall whether in most worlds there is of each kind of fact only one
	 * or two about a child, which makes them cheaper to ask about; and in some two
	 * sources disagree, a child has a second record, or {@link Circumstances} differ
	 */
	WorldMaker(long seed, boolean onEdges, boolean areMostSmall) {
		this.onEdges = onEdges;
		this.areMostSmall = areMostSmall;
		this.random = new Random(seed);
		this.names = new UnheardNames(new Random(seed + 1));
	}

	World next(int number) {
		String world = "w" + number;
		List<WorldAgency> usual = List.of(new WorldAgency(world + "-own", pick(OWN_KINDS), Sensitivity.STANDARD),
				new WorldAgency(world + "-other", AgencyKind.HOUSING, Sensitivity.STANDARD),
				new WorldAgency(world + "-sensitive", AgencyKind.CAMHS, Sensitivity.SENSITIVE),
				new WorldAgency(world + "-second", AgencyKind.SUBSTANCE_USE, Sensitivity.SENSITIVE),
				new WorldAgency(world + "-refuge", AgencyKind.REFUGE, Sensitivity.RESTRICTED));
		List<WorldAgency> agencies = this.areMostSmall ? Circumstances.agencies(number, usual) : usual;
		String family = this.names.next();
		List<String> children = new ArrayList<>();
		List<Fact> facts = new ArrayList<>();
		int count = 2 + this.random.nextInt(3);
		String subject = subject(number, world);
		for (int child = 0; child < count; child++) {
			String reference = world + "-c" + child;
			children.add(reference);
			facts.addAll(child(reference, family, agencies, child, subject, number));
		}
		facts.add(adult(world + "-m", family, agencies, subject));
		facts.add(adult(world + "-f", this.names.next(), agencies, subject));
		FactMaker maker = new FactMaker(this.random, this.names, agencies, this.onEdges);
		boolean isSmall = this.areMostSmall && number % ONE_LARGE_OF != 0;
		if (this.onEdges) {
			facts.addAll(new PutRight(children.getFirst(), agencies).facts());
		}
		children.forEach((child) -> facts.addAll(maker.about(child, count(child.endsWith("-c0"), isSmall))));
		facts.addAll(maker.family(world, children));
		facts.addAll(maker.about(world + "-m", 4));
		facts.addAll(HiddenRun.of(number, children.getFirst(), agencies));
		if (this.areMostSmall && number % ONE_TWICE_OF == 1) {
			facts.add(again(facts, children.get(1), world + "-c" + count, number % (2 * ONE_TWICE_OF) == 1));
			children.add(world + "-c" + count);
		}
		return new World(number, agencies, viewer(number, world, subject),
				new Onlooker(world + ".privileged", agencies.get(number % 3 + 2).reference(), "safeguarding", null,
						Set.of()),
				children,
				this.areMostSmall
						? Circumstances.datedAhead(number, Circumstances.markedOtherwise(number, agencies, facts))
						: facts);
	}

	private int count(boolean isFirst, boolean isSmall) {
		int many = this.onEdges ? 46 : 30;
		return isFirst ? (isSmall ? 16 : many) : (isSmall ? 5 : 9);
	}

	private static @Nullable String subject(int number, String world) {
		return switch (number % 10) {
			case 8 -> world + "-c0";
			case 9 -> world + "-m";
			default -> null;
		};
	}

	private Onlooker viewer(int number, String world, @Nullable String subject) {
		String signIn = world + ".viewer";
		return (subject != null) ? new Onlooker(signIn, "", "subject", subject, Set.of())
				: new Onlooker(signIn, world + "-own", level(number), null,
						this.areMostSmall ? Circumstances.brokenGlass(number, world) : Set.of());
	}

	private static String level(int number) {
		return (number % ONE_OF_GOVERNANCE_OF == OF_GOVERNANCE) ? Onlooker.GOVERNANCE
				: LEVELS.get(number % LEVELS.size());
	}

	private List<Fact> child(String reference, String family, List<WorldAgency> agencies, int place,
			@Nullable String subject, int number) {
		LocalDate day = FIRST_BORN.plusDays(this.born);
		Map<String, String> fields = new HashMap<>();
		fields.put("given_name", "Child" + "ABCD".charAt(place));
		fields.put("family_name", family);
		fields.put("date_of_birth", day.toString());
		fields.put("record", "CHILD");
		fields.put("nhs_number", Numbers.nhsNumber(this.born));
		this.born++;
		boolean mayBeHidden = place > 0 && !reference.equals(subject);
		fields.put("indexing", (mayBeHidden && this.random.nextInt(3) == 0) ? "HIDDEN_ON_REQUEST"
				: (mayBeHidden && this.random.nextInt(8) == 0) ? "SEALED" : "INDEXED");
		if (reference.equals(subject)) {
			fields.put("sign_in", signIn(reference));
		}
		Fact alpha = new Fact(FactFile.PERSON, "alpha", reference, reference, agencies.get(1).reference(),
				Sensitivity.STANDARD, BEGINNING, null, fields);
		if (this.onEdges && place == 0) {
			return PutRight.birth(alpha, (number % ONE_OPENLY_OF == 0) ? Sensitivity.STANDARD : Sensitivity.RESTRICTED);
		}
		boolean disagrees = this.areMostSmall && place == 0 && number % ONE_DISAGREED_OF == 1;
		Fact beta = new Fact(FactFile.PERSON, "beta", reference, reference,
				agencies.get(disagrees ? number % agencies.size() : 1).reference(),
				(disagrees && number % (2 * ONE_DISAGREED_OF) == 1) ? Sensitivity.SENSITIVE : Sensitivity.STANDARD,
				BEGINNING, null, disagrees ? disagreeing(fields, number) : fields);
		return "SEALED".equals(fields.get("indexing")) ? List.of(alpha) : List.of(alpha, beta);
	}

	private static Map<String, String> disagreeing(Map<String, String> fields, int number) {
		Map<String, String> other = new HashMap<>(fields);
		other.put("sex", "FEMALE");
		boolean knowsNoDay = number / ONE_DISAGREED_OF % ONE_WITHOUT_DAY_OF == 0;
		other.put("date_of_birth",
				knowsNoDay ? "" : LocalDate.parse(fields.get("date_of_birth")).minusYears(1).toString());
		return other;
	}

	/**
	 * By the same name and birth, but without a number to know the child by; one of two
	 * may be found whether or not the other may.
	 */
	private static Fact again(List<Fact> facts, String child, String reference, boolean isFound) {
		Fact known = facts.stream().filter((fact) -> fact.person().equals(child)).findFirst().orElseThrow();
		Fact again = new Fact(FactFile.PERSON, "alpha", reference, reference, known.agency(), known.sensitivity(),
				known.recordedAt(), null, known.fields())
			.with("nhs_number", "");
		return isFound ? again.with("indexing", "INDEXED") : again;
	}

	private Fact adult(String reference, String family, List<WorldAgency> agencies, @Nullable String subject) {
		Map<String, String> fields = new HashMap<>(Map.of("given_name", "Adult", "family_name", family, "record",
				"ADULT", "indexing", "", "date_of_birth", "1985-05-05"));
		if (reference.equals(subject)) {
			fields.put("sign_in", signIn(reference));
		}
		if (this.onEdges && reference.endsWith("-f")) {
			fields.put("date_of_death", "2026-02-02");
		}
		boolean restricted = this.random.nextInt(this.onEdges ? 2 : 4) == 0 && !reference.equals(subject);
		return new Fact(FactFile.PERSON, "alpha", reference, reference, agencies.get(restricted ? 4 : 1).reference(),
				restricted ? Sensitivity.RESTRICTED : Sensitivity.STANDARD, BEGINNING, null, fields);
	}

	private static String signIn(String person) {
		return person.substring(0, person.indexOf('-')) + ".viewer";
	}

	private <T> T pick(List<T> choices) {
		return choices.get(this.random.nextInt(choices.size()));
	}

}

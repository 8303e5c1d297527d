package org.threadline.twins;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What is asked of each pair of worlds about why something is shown, who would see it,
 * and what consent would change.
 */
final class Explanations {

	/** The two commands that can be previewed. */
	static final List<String> PREVIEWED = List.of("record", "withdraw");

	private static final int QUESTIONS = 3;

	/** In one world of so many one is asked about a parental responsibility. */
	private static final int ONE_OF_RESPONSIBILITY_OF = 3;

	private static final String NOTHING = "nothing";

	private final SchemaQuestions questions;

	private final CommandVariants variants;

	private final Conversation conversation;

	private final Look look;

	private final Known known;

	Explanations(SchemaQuestions questions, CommandVariants variants, Conversation conversation, Look look,
			Known known) {
		this.questions = questions;
		this.variants = variants;
		this.conversation = conversation;
		this.look = look;
		this.known = known;
	}

	/**
	 * Asks one of the three in its turn. Who would see a fact that is hidden from them is
	 * told to information governance on purpose.
	 */
	void ask(World world, int turn) {
		switch (turn % QUESTIONS) {
			case 0 -> why(world, turn / QUESTIONS);
			case 1 -> {
				if (!world.viewer().isOfGovernance()) {
					who(world, turn / QUESTIONS);
				}
			}
			default -> preview(world, turn / QUESTIONS);
		}
	}

	private void why(World world, int turn) {
		List<Wanted.FactId> facts = List.of(Wanted.FactId.values());
		Wanted.FactId which = turn(facts, turn);
		// the child takes turns more slowly, so that each fact meets each child
		Wanted.Id whose = turn(List.of(Wanted.Id.values()), turn / facts.size());
		this.questions.coverage().compose("Query", "whyVisible", "childId", whose.name());
		this.questions.coverage().compose("Query", "whyVisible", "factId", which.name());
		hear(world, "asks why " + which,
				"{ " + this.questions.fieldOfQuery("whyVisible", Map.of("childId",
						"\"" + whose.of(world, this.known.people()) + "\"", "factId", "\"" + id(world, which) + "\""))
						+ " }",
				Map.of());
	}

	private void who(World world, int turn) {
		Wanted.FactId which = turn(List.of(Wanted.FactId.values()), turn);
		this.questions.coverage().compose("Query", "whoCanSee", "factId", which.name());
		hear(world, "asks who sees " + which, "{ "
				+ this.questions.fieldOfQuery("whoCanSee", Map.of("factId", "\"" + id(world, which) + "\"")) + " }",
				Map.of());
	}

	private void preview(World world, int turn) {
		String previewed = turn(PREVIEWED, turn);
		this.questions.coverage().compose("Query", "previewConsent", "input", previewed);
		CommandVariant variant = this.variants.inTurn(previewed + "Consent", turn / PREVIEWED.size());
		Map<String, Object> input = this.variants.input(variant, "preview-" + world.number(), world,
				Wanted.Id.OWN.of(world, this.known.people()), this.known,
				Map.of(FactFile.CONSENT, id(world, Wanted.FactId.HIDDEN)), this.look.now(world));
		hear(world, "previews " + variant.name(),
				"query($input: PreviewConsentInput!) { "
						+ this.questions.fieldOfQuery("previewConsent", Map.of("input", "$input")) + " }",
				Map.of("input", Map.of(previewed, input)));
	}

	private void hear(World world, String what, String question, Map<String, Object> variables) {
		String label = label(world, what);
		this.questions.coverage()
			.isAnswered(label, this.conversation.ask(label, world.viewer().signIn(), question, variables));
	}

	private String id(World world, Wanted.FactId which) {
		Projection now = this.look.now(world);
		return (which == Wanted.FactId.UNKNOWN) ? NOTHING
				: world.facts()
					.stream()
					.filter((fact) -> now.isFull(fact) == (which == Wanted.FactId.SHOWN))
					.filter((fact) -> !fact.agency().equals(world.viewer().agency()) || which == Wanted.FactId.SHOWN)
					.sorted(Comparator.comparing((fact) -> !comesFirst(world, fact)))
					.map((fact) -> this.known.facts().getOrDefault(fact.reference(), NOTHING))
					.filter((id) -> !id.equals(NOTHING))
					.findFirst()
					.orElse(NOTHING);
	}

	/** Of responsibilities there are too few for one to be the first by chance. */
	private static boolean comesFirst(World world, Fact fact) {
		return world.number() % ONE_OF_RESPONSIBILITY_OF != 0 || fact.file() == FactFile.RESPONSIBILITY;
	}

	private static <T> T turn(List<T> values, int number) {
		return values.get(number % values.size());
	}

	private static String label(World world, String what) {
		return "w" + world.number() + " " + what;
	}

}

package org.threadline.twins;

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

	private static final String NOTHING = "nothing";

	private final SchemaQuestions questions;

	private final CommandInputs inputs;

	private final Conversation conversation;

	private final Look look;

	/** Ids of the left side on both: of what is hidden, they are unknown on the right. */
	private final Map<String, String> facts;

	private final Map<String, String> people;

	Explanations(SchemaQuestions questions, CommandInputs inputs, Conversation conversation, Look look,
			Map<String, String> facts, Map<String, String> people) {
		this.questions = questions;
		this.inputs = inputs;
		this.conversation = conversation;
		this.look = look;
		this.facts = facts;
		this.people = people;
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
			default -> preview(world, turn(PREVIEWED, turn / QUESTIONS));
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
						"\"" + whose.of(world, this.people) + "\"", "factId", "\"" + id(world, which) + "\"")) + " }",
				Map.of());
	}

	private void who(World world, int turn) {
		Wanted.FactId which = turn(List.of(Wanted.FactId.values()), turn);
		this.questions.coverage().compose("Query", "whoCanSee", "factId", which.name());
		hear(world, "asks who sees " + which, "{ "
				+ this.questions.fieldOfQuery("whoCanSee", Map.of("factId", "\"" + id(world, which) + "\"")) + " }",
				Map.of());
	}

	private void preview(World world, String command) {
		this.questions.coverage().compose("Query", "previewConsent", "input", command);
		Map<FactFile, String> ids = new EnumMap<>(Map.of(FactFile.CONSENT, id(world, Wanted.FactId.HIDDEN)));
		Map<String, Object> input = this.inputs.input(command + "Consent", "preview-" + world.number(),
				Wanted.Id.OWN.of(world, this.people), ids);
		hear(world, "previews " + command,
				"query($input: PreviewConsentInput!) { "
						+ this.questions.fieldOfQuery("previewConsent", Map.of("input", "$input")) + " }",
				Map.of("input", Map.of(command, input)));
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
					.map((fact) -> this.facts.getOrDefault(fact.reference(), NOTHING))
					.filter((id) -> !id.equals(NOTHING))
					.findFirst()
					.orElse(NOTHING);
	}

	private static <T> T turn(List<T> values, int number) {
		return values.get(number % values.size());
	}

	private static String label(World world, String what) {
		return "w" + world.number() + " " + what;
	}

}

package org.threadline.twins;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.threadline.GraphQlCaller.Answer;
import org.threadline.shared.Sensitivity;
import org.threadline.twins.Twins.Side;

/**
 * What is commanded about each pair of worlds: with ids of what is hidden and of a child
 * who may be, and with a command id that somebody has used for something hidden.
 */
final class CommandScript {

	private static final String AFTERWARDS = """
			{ child(id: "%s") {
			  chronology(first: 3, order: RECORDED_NEWEST_FIRST) { nodes { id } pageInfo { endCursor } }
			  accessTrail { nodes { id what at } }
			  correctionRequests { id says }
			} }""";

	/**
	 * Whoever is involved or breaks the glass may see on purpose what was hidden from
	 * them: nothing is asked of them after it.
	 */
	private static final List<String> OPENING = List.of("recordInvolvement", "breakGlass");

	/** So many commands are given about a pair. */
	private static final int COMMANDS = 3;

	private final CommandVariants variants;

	private final Conversation conversation;

	private final Look look;

	private final Known known;

	CommandScript(CommandVariants variants, Conversation conversation, Look look, Known known) {
		this.variants = variants;
		this.conversation = conversation;
		this.look = look;
		this.known = known;
	}

	/**
	 * Gives some commands in their turn, each sooner or later about the child most is
	 * known of and about one who may be hidden, and reads once more what commands leave
	 * behind.
	 */
	void command(Twins pair, Side side, int turn) {
		World world = pair.known();
		String child = Wanted.Id.OWN.of(world, this.known.people());
		String used = "one-id-" + world.number();
		if (side == Side.LEFT && mayRecordUnseen(pair.left())) {
			this.conversation.aside("w" + world.number() + " unseen", world.privileged().signIn(),
					question("recordEvent"), Map.of("input", this.variants.unseenEvent(used, child)));
		}
		List<Integer> numbers = IntStream.range(0, COMMANDS).map((place) -> turn * COMMANDS + place).boxed().toList();
		numbers.stream()
			.filter((number) -> !OPENING.contains(name(number)))
			.forEach((number) -> command(world, number, used));
		hear(world, this.variants.ofOwnFact(turn), used + "-own", child);
		this.conversation.ask("w" + world.number() + " reads after commands", world.viewer().signIn(),
				AFTERWARDS.formatted(child));
		OPENING.forEach((opening) -> numbers.stream()
			.filter((number) -> opening.equals(name(number)))
			.forEach((number) -> command(world, number, used)));
	}

	private String name(int number) {
		return this.variants.inTurn(number).command();
	}

	private void command(World world, int number, String used) {
		int place = number % COMMANDS;
		boolean isAboutOwn = (place % 2 == 0) != this.variants.isOddRound(number);
		hear(world, this.variants.inTurn(number), (place == 0) ? used : used + "-" + place,
				(isAboutOwn ? Wanted.Id.OWN : Wanted.Id.LAST).of(world, this.known.people()));
	}

	/**
	 * What the privileged agency records may not be shown to the viewer by any consent,
	 * nor may that it recorded something.
	 */
	private boolean mayRecordUnseen(World world) {
		Projection now = this.look.now(world);
		if (world
			.where((fact) -> fact.file() == FactFile.INVOLVEMENT && fact.agency().equals(world.privileged().agency())
					&& now.isFull(fact))
			.size() > 0) {
			return false;
		}
		Fact event = new Fact(FactFile.EVENT, "alpha", "unseen", world.children().getFirst(),
				world.privileged().agency(), Sensitivity.RESTRICTED, this.look.ways().getFirst().getFirst().at(), null,
				Map.of("kind", "GAP", "summary", "Unseen"));
		World known = world.with(world.where((fact) -> fact.person().equals(event.person())));
		World with = known.with(Stream.concat(known.facts().stream(), Stream.of(event)).toList());
		return this.look.of(with).equals(this.look.of(known));
	}

	private void hear(World world, CommandVariant variant, String commandId, String child) {
		Map<FactFile, String> hidden = new EnumMap<>(FactFile.class);
		Projection now = this.look.now(world);
		world.facts()
			.stream()
			.filter((fact) -> !now.isFull(fact) && this.known.facts().containsKey(fact.reference()))
			// an agency withdraws what it recorded itself, even if it is not told whom it
			// names
			.filter((fact) -> !fact.agency().equals(world.viewer().agency()))
			.forEach((fact) -> hidden.putIfAbsent(fact.file(), this.known.fact(fact.reference())));
		Map<String, Object> input = this.variants.input(variant, commandId, world, child, this.known, hidden, now);
		input.computeIfPresent("criteria", (name, none) -> anyChildOf(world));
		Answer answer = this.conversation.ask("w" + world.number() + " commands " + variant.name() + " " + commandId,
				world.viewer().signIn(), question(variant.command()), Map.of("input", input));
		this.variants.isGiven(variant, answer.body().contains("\"refusals\":[]"));
	}

	/** Who may be hidden. */
	private static Map<String, String> anyChildOf(World world) {
		Fact child = world
			.where((fact) -> fact.file() == FactFile.PERSON && fact.person().equals(world.children().getLast()))
			.getFirst();
		return Map.of("familyName", child.field("family_name"), "dateOfBirth", child.field("date_of_birth"));
	}

	private String question(String command) {
		if (command.equals("breakGlass")) {
			return "mutation($input: BreakGlassInput!) { breakGlass(input: $input) { __typename acknowledgement "
					+ "refusals { code message field } } }";
		}
		return "mutation($input: " + this.variants.inputType(command) + "!) { " + command
				+ "(input: $input) { __typename child { id name } refusals { code message field } "
				+ (command.equals("openRecord") ? "" : "recordedId ") + "} }";
	}

}

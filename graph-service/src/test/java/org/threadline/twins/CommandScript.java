package org.threadline.twins;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

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

	private final CommandInputs inputs;

	private final Conversation conversation;

	private final Look look;

	/** Ids of the left side on both: hidden there, unknown on the right. */
	private final Map<String, String> facts;

	private final Map<String, String> people;

	CommandScript(CommandInputs inputs, Conversation conversation, Look look, Map<String, String> facts,
			Map<String, String> people) {
		this.inputs = inputs;
		this.conversation = conversation;
		this.look = look;
		this.facts = facts;
		this.people = people;
	}

	/**
	 * Gives one command, every other time about a child who may be hidden, and reads once
	 * more what commands leave behind.
	 */
	void command(Twins pair, Side side, int turn) {
		World world = pair.known();
		String child = Wanted.Id.OWN.of(world, this.people);
		List<String> commands = this.inputs.commands();
		String command = commands.get(turn / 2 % commands.size());
		if (turn % 2 == 0) {
			hear(world, command, "hidden-" + world.number(), Wanted.Id.LAST.of(world, this.people));
		}
		else {
			String commandId = "one-id-" + world.number();
			if (side == Side.LEFT && mayRecordUnseen(pair.left())) {
				send(world.privileged().signIn(), "recordEvent", "w" + world.number() + " unseen", commandId, child,
						Map.of(), "RESTRICTED");
			}
			hear(world, command, commandId, child);
		}
		this.conversation.ask("w" + world.number() + " reads after commands", world.viewer().signIn(),
				AFTERWARDS.formatted(child));
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

	private void hear(World world, String command, String commandId, String child) {
		Map<FactFile, String> hidden = new EnumMap<>(FactFile.class);
		Projection now = this.look.now(world);
		world.facts()
			.stream()
			.filter((fact) -> !now.isFull(fact) && this.facts.containsKey(fact.reference()))
			// an agency withdraws what it recorded itself, even if it is not told whom it
			// names
			.filter((fact) -> !fact.agency().equals(world.viewer().agency()))
			.forEach((fact) -> hidden.putIfAbsent(fact.file(),
					Objects.requireNonNull(this.facts.get(fact.reference()))));
		Map<String, Object> input = this.inputs.input(command, commandId, child, hidden);
		input.computeIfPresent("criteria", (name, none) -> anyChildOf(world));
		this.conversation.ask("w" + world.number() + " commands " + command + " " + commandId, world.viewer().signIn(),
				question(command), Map.of("input", input));
	}

	/** Who may be hidden. */
	private static Map<String, String> anyChildOf(World world) {
		Fact child = world
			.where((fact) -> fact.file() == FactFile.PERSON && fact.person().equals(world.children().getLast()))
			.getFirst();
		return Map.of("familyName", child.field("family_name"), "dateOfBirth", child.field("date_of_birth"));
	}

	private void send(String user, String command, String label, String commandId, String child,
			Map<FactFile, String> ids, String sensitivity) {
		Map<String, Object> input = this.inputs.input(command, commandId, child, ids);
		input.put("sensitivity", sensitivity);
		this.conversation.aside(label, user, question(command), Map.of("input", input));
	}

	private String question(String command) {
		if (command.equals("breakGlass")) {
			return "mutation($input: BreakGlassInput!) { breakGlass(input: $input) { __typename acknowledgement "
					+ "refusals { code message field } } }";
		}
		return "mutation($input: " + this.inputs.inputType(command) + "!) { " + command
				+ "(input: $input) { __typename child { id name } refusals { code message field } "
				+ (command.equals("openRecord") ? "" : "recordedId ") + "} }";
	}

}

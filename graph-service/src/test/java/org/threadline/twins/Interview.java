package org.threadline.twins;

import java.util.List;
import java.util.Map;

import org.threadline.twins.Twins.Side;

/**
 * What is asked about pairs of worlds: each is read, and something else has its turn.
 */
final class Interview {

	private static final int TURNS = 3;

	private final Script script;

	private final Explanations explanations;

	private final CommandScript commands;

	/**
	 * Asks about pairs.
	 * @param known ids of the left twins, on both sides: what is hidden there is unknown
	 * on the right
	 */
	Interview(SchemaQuestions questions, CommandVariants variants, Conversation conversation, Look look, Known known) {
		this.script = new Script(questions, conversation, known.people());
		this.explanations = new Explanations(questions, variants, conversation, look, known);
		this.commands = new CommandScript(variants, conversation, look, known);
	}

	void prepare(List<Twins> pairs) {
		this.script.prepare(pairs.getFirst().known());
	}

	/**
	 * Reads a record.
	 */
	void read(World world) {
		this.script.read(world);
	}

	/**
	 * Searches and lets something be explained, or looks elsewhere, or gives a command.
	 */
	void askMore(Twins pair, Side side) {
		World world = pair.known();
		int number = world.number();
		int alike = TURNS * TURNS;
		int turn = number / (alike * TURNS) * alike + number % alike;
		// nine worlds after each other: each part of the fields, and each onlooker
		switch (number / alike % TURNS) {
			case 0 -> {
				this.script.search(world, turn);
				this.explanations.ask(world, turn);
			}
			case 1 -> {
				this.script.lookElsewhere(world, turn);
				if (turn % TURNS == 0) {
					this.script.listenForged(world);
				}
				this.script.listen(world, turn);
			}
			default -> this.commands.command(pair, side, turn);
		}
	}

	/**
	 * Asks everything about a pair, each way of searching and each listing too.
	 */
	void askAll(Twins pair, Side side) {
		World world = pair.known();
		this.script.open(world);
		this.script.readOverTime(world);
		for (int turn = 0; turn < Wanted.Criteria.values().length; turn++) {
			this.script.search(world, turn);
		}
		for (int turn = 0; turn < TURNS; turn++) {
			this.explanations.ask(world, turn);
			this.script.lookElsewhere(world, turn);
		}
		this.script.listen(world, world.number());
		this.commands.command(pair, side, world.number());
	}

	/**
	 * Reads on with every argument of every field.
	 */
	void readMuch(World world) {
		this.script.read(world);
		this.script.readMuch(world);
	}

}

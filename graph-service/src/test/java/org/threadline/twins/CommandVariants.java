package org.threadline.twins;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLTypeUtil;
import org.threadline.twins.CommandVariant.Named;

/**
 * Every command as usual, with each other value of each of its fields alone, and without
 * each that may be left out. A field of which no value is known stops the build with its
 * name.
 */
final class CommandVariants {

	private static final Map<String, List<Object>> VALUES = Map.ofEntries(
			Map.entry("onBehalfOf", List.of(Named.OWN_PRACTITIONER, Named.HIDDEN_PRACTITIONER)),
			Map.entry("agencyId", List.of(Named.OWN_AGENCY, Named.HIDDEN_AGENCY, Named.SENSITIVE_AGENCY)),
			Map.entry("sharedWith",
					List.of(List.of(Named.HIDDEN_AGENCY), List.of(Named.OWN_AGENCY, Named.HIDDEN_AGENCY),
							List.of(Named.SENSITIVE_AGENCY), List.of(Named.OWN_AGENCY, Named.SECOND_AGENCY))),
			Map.entry("from", List.of("2026-06-15", Circumstances.BEGINS)),
			Map.entry("to", List.of("2026-06-15", Circumstances.BEGINS)),
			Map.entry("practitionerId", List.of(Named.OWN_PRACTITIONER, Named.HIDDEN_PRACTITIONER)),
			Map.entry("givenByPersonId", List.of(Named.MOTHER, Named.FATHER)),
			Map.entry("ground", List.of("Section 47")),
			Map.entry("lawfulGround", List.of("CHILDREN_ACT_1989_47", "nothing")),
			Map.entry("level", List.of("universal", "nothing")), Map.entry("dimension", List.of("nothing")),
			Map.entry("purpose", List.of("SAFEGUARDING_ENQUIRY", "nothing")));

	/** Which make a consent a ground in its place. */
	private static final Map<String, Object> BY_LAW = Map.of("decision", "LAWFUL_GROUND", "lawfulGround",
			"CHILDREN_ACT_1989_47", "ground", "Section 47");

	private static final Set<String> ONLY_OF_CONSENT = Set.of("givenBy", "how", "judgedAbleBecause");

	/** Asked for in other ways: who is looked for, and requests that were made. */
	private static final Set<String> ELSEWHERE = Set.of("commandId", "childId", "criteria", "requestId");

	/**
	 * How far apart commands are that follow each other, so that each meets many viewers.
	 */
	private static final int STEP = 101;

	private final CommandInputs inputs;

	private final List<CommandVariant> all = new ArrayList<>();

	/** Of which few worlds have the fact or the request that they name. */
	private final List<CommandVariant> ofOwnFacts = new ArrayList<>();

	private final Set<String> given = new TreeSet<>();

	private final Set<String> recorded = new TreeSet<>();

	CommandVariants(CommandInputs inputs) {
		this.inputs = inputs;
		Set<String> unknown = new TreeSet<>();
		for (String command : inputs.commands()) {
			this.all.add(CommandVariant.asUsual(command));
			Set<String> usual = inputs.input(command, "any", "any", Map.of()).keySet();
			inputs.fields(command).stream().filter((field) -> !ELSEWHERE.contains(field.getName())).forEach((field) -> {
				List<CommandVariant> variants = variants(command, field, usual.contains(field.getName()));
				if (variants.isEmpty() && !usual.contains(field.getName())) {
					unknown.add(command + "." + field.getName());
				}
				this.all.addAll(variants);
			});
		}
		if (!unknown.isEmpty()) {
			throw new AssertionError("No value is known for " + unknown + ": give it one in CommandVariants");
		}
		this.all.add(new CommandVariant("recordConsent", "by law", BY_LAW, ONLY_OF_CONSENT));
		Map<String, Object> inConfidence = new HashMap<>(BY_LAW);
		inConfidence.put("sensitivity", "RESTRICTED");
		this.all.add(new CommandVariant("recordConsent", "by law in confidence", inConfidence, ONLY_OF_CONSENT));
		inputs.commands()
			.stream()
			.flatMap((command) -> inputs.fields(command)
				.stream()
				.map(GraphQLInputObjectField::getName)
				.filter(CommandInputs::namesFact)
				.map((field) -> CommandVariant.with(command, field, Named.OWN_FACT)))
			.forEach(this.ofOwnFacts::add);
		List.of(Named.SEEN_REQUEST, Named.HIDDEN_REQUEST)
			.forEach((request) -> this.ofOwnFacts.add(CommandVariant.with("answerCorrection", "requestId", request)));
		if (BigInteger.valueOf(this.all.size()).gcd(BigInteger.valueOf(STEP)).intValue() > 1) {
			throw new AssertionError("Some commands would never have their turn");
		}
	}

	private static List<CommandVariant> variants(String command, GraphQLInputObjectField field, boolean isUsual) {
		String name = field.getName();
		List<CommandVariant> variants = new ArrayList<>();
		if (VALUES.containsKey(name)) {
			Objects.requireNonNull(VALUES.get(name))
				.forEach((value) -> variants.add(CommandVariant.with(command, name, value)));
		}
		else if (GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLEnumType words) {
			words.getValues()
				.stream()
				.map(GraphQLEnumValueDefinition::getName)
				.forEach((word) -> variants.add(CommandVariant.with(command, name, word)));
		}
		if (isUsual && !(field.getType() instanceof GraphQLNonNull)) {
			variants.add(CommandVariant.without(command, name));
		}
		return variants;
	}

	/**
	 * The one whose turn it is.
	 */
	CommandVariant inTurn(int turn) {
		return this.all.get(turn * STEP % this.all.size());
	}

	/**
	 * The one whose turn it is of those that name a fact of the viewer's own agency, or a
	 * request to it.
	 */
	CommandVariant ofOwnFact(int turn) {
		return this.ofOwnFacts.get(turn % this.ofOwnFacts.size());
	}

	/**
	 * Whether it is the other round of turns.
	 */
	boolean isOddRound(int turn) {
		return turn / this.all.size() % 2 == 1;
	}

	/**
	 * The one of a command whose turn it is.
	 */
	CommandVariant inTurn(String command, int turn) {
		List<CommandVariant> variants = Stream.concat(this.all.stream(), this.ofOwnFacts.stream())
			.filter((one) -> one.command().equals(command))
			.toList();
		return variants.get(turn % variants.size());
	}

	/**
	 * The input of a command about a child of a world.
	 * @param hidden ids of what is hidden, which are named unless the variant says
	 * otherwise
	 * @param shown what the viewer is shown
	 */
	Map<String, Object> input(CommandVariant variant, String commandId, World world, String child, Known known,
			Map<FactFile, String> hidden, Projection shown) {
		return variant.of(this.inputs.input(variant.command(), commandId, child, hidden),
				(named) -> id(named, variant, world, known, shown));
	}

	private String id(Named named, CommandVariant variant, World world, Known known, Projection shown) {
		String own = world.viewer().agency();
		String hidden = world.agencies().getLast().reference();
		return switch (named) {
			case OWN_AGENCY -> known.agency(own);
			case HIDDEN_AGENCY -> known.agency(hidden);
			case SENSITIVE_AGENCY -> known.agency(world.agencies().get(2).reference());
			case SECOND_AGENCY -> known.agency(world.agencies().get(3).reference());
			case SEEN_REQUEST -> Unseen.seenIn(world);
			case HIDDEN_REQUEST -> Unseen.aboutHiddenIn(world);
			case OWN_PRACTITIONER -> known.practitioner(own);
			case HIDDEN_PRACTITIONER -> known.practitioner(hidden);
			case MOTHER -> known.person("w" + world.number() + "-m");
			case FATHER -> known.person("w" + world.number() + "-f");
			case OWN_FACT -> ownFact(this.inputs.kindNamed(variant.command()).orElseThrow(), world, known, shown);
		};
	}

	/**
	 * One that stands and is shown, of the child most is known of: an agency's own is
	 * not, where it names only those who may not be known of.
	 */
	private static String ownFact(FactFile file, World world, Known known, Projection shown) {
		return world
			.where((fact) -> fact.file() == file && fact.agency().equals(world.viewer().agency()) && shown.isFull(fact)
					&& fact.person().equals(world.children().getFirst())
					&& world.where((later) -> fact.reference().equals(later.replaces())).isEmpty())
			.stream()
			.map((fact) -> known.fact(fact.reference()))
			.findFirst()
			.orElse(Known.NOTHING);
	}

	/** What nobody is shown but who records it. */
	Map<String, Object> unseenEvent(String commandId, String child) {
		Map<String, Object> input = this.inputs.input("recordEvent", commandId, child, Map.of());
		input.put("sensitivity", "RESTRICTED");
		return input;
	}

	String inputType(String command) {
		return this.inputs.inputType(command);
	}

	void isGiven(CommandVariant variant, boolean isRecorded) {
		this.given.add(variant.name());
		if (isRecorded) {
			this.recorded.add(variant.command());
		}
	}

	/**
	 * Those that were not given in a run.
	 */
	Set<String> neverGiven() {
		Set<String> never = new TreeSet<>();
		Stream.concat(this.all.stream(), this.ofOwnFacts.stream()).forEach((variant) -> never.add(variant.name()));
		never.removeAll(this.given);
		return never;
	}

	/**
	 * Commands that were refused in a run whatever they said.
	 */
	Set<String> alwaysRefused() {
		Set<String> refused = new TreeSet<>(this.inputs.commands());
		refused.removeAll(this.recorded);
		return refused;
	}

}

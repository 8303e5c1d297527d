package org.threadline.twins;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Asks by the ids of many facts of a child, whether they are shown or not: why one is
 * shown, commands about it, which are refused in any case, and searches by a name.
 */
final class Probing {

	/** So many facts of each kind are named in a command. */
	private static final int EACH = 4;

	/** So many of each kind that no command changes: all are asked for in one way. */
	private static final int EACH_ASKED_ABOUT = 2;

	private static final Map<FactFile, String> COMMANDS = Map.of(FactFile.EVENT, "correctEvent", FactFile.CONSENT,
			"withdrawConsent", FactFile.NEED, "meetNeed", FactFile.INVOLVEMENT, "endInvolvement");

	/** Of which it takes more than that they are in a holding that is shown. */
	private static final Set<FactFile> EXPLAINED = Set.of(FactFile.CONSENT, FactFile.RESIDENCE);

	/** What makes them refused. */
	private static final Map<String, Object> REFUSED = Map.of("occurred", "2099-01-01", "from", Asking.AHEAD, "metOn",
			Asking.AHEAD, "to", Asking.AHEAD, "says", "", "reason", "");

	private final CommandInputs inputs;

	private final Conversation conversation;

	private final Known known;

	Probing(CommandInputs inputs, Conversation conversation, Known known) {
		this.inputs = inputs;
		this.conversation = conversation;
		this.known = known;
	}

	static String requestAbout(Fact fact) {
		return "much-" + fact.reference();
	}

	void ask(Twins pair) {
		for (FactFile file : FactFile.values()) {
			boolean isNamed = COMMANDS.containsKey(file) || pair.known().viewer().person() != null;
			pair.left()
				.where((fact) -> fact.file() == file && fact.person().equals(Asking.own(pair)))
				.stream()
				.limit(isNamed ? EACH : EACH_ASKED_ABOUT)
				.forEach((fact) -> ask(pair, fact));
		}
	}

	private void ask(Twins pair, Fact fact) {
		String id = this.known.fact(fact.reference());
		if (pair.known().viewer().person() != null) {
			command(pair, "requestCorrection", FactFile.NOTICE, id, Map.of());
		}
		else if (COMMANDS.containsKey(fact.file())) {
			command(pair, COMMANDS.getOrDefault(fact.file(), ""), fact.file(), id, Map.of());
		}
		else {
			command(pair, "answerCorrection", fact.file(), id, Map.of("requestId", requestAbout(fact)));
		}
		if (fact.file() == FactFile.NAME) {
			search(pair, fact, Wanted.Criteria.ALIAS);
		}
		if (fact.file() == FactFile.PERSON) {
			search(pair, fact, Wanted.Criteria.SEX);
		}
		if (EXPLAINED.contains(fact.file())) {
			this.conversation.aside("why", pair.known().viewer().signIn(),
					"{ whyVisible(childId: \"%s\", factId: \"%s\") { disclosure } }"
						.formatted(this.known.person(fact.person()), id));
		}
	}

	/**
	 * By an alias, with the name and birth of the child who has it, or by a sex that one
	 * source has, with the name of another.
	 */
	private void search(Twins pair, Fact found, Wanted.Criteria criteria) {
		pair.left()
			.where((fact) -> fact.file() == FactFile.PERSON && fact.person().equals(found.person()))
			.stream()
			.limit(1)
			.forEach((child) -> this.conversation.aside("searches", pair.known().viewer().signIn(),
					"{ findChildren(criteria: " + criteria.of(child.with("sex", found.field("sex")), List.of(found))
							+ ") { ... on ChildMatches { children { id } } } }"));
	}

	private void command(Twins pair, String command, FactFile file, String id, Map<String, Object> also) {
		Map<String, Object> input = this.inputs.input(command, "probes-" + id, this.known.person(Asking.own(pair)),
				Map.of(file, id));
		Map<String, Object> refused = new HashMap<>(REFUSED);
		refused.keySet().retainAll(input.keySet());
		input.putAll(refused);
		input.putAll(also);
		this.conversation.aside("probes " + id, pair.known().viewer().signIn(), "mutation($input: "
				+ this.inputs.inputType(command) + "!) { " + command + "(input: $input) { refusals { code } } }",
				Map.of("input", input));
	}

}

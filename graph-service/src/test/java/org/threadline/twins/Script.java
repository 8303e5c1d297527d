package org.threadline.twins;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import com.jayway.jsonpath.PathNotFoundException;
import org.jspecify.annotations.Nullable;

import org.threadline.GraphQlCaller.Answer;

/**
 * What is asked about each pair of worlds: a privileged viewer first, so that whatever is
 * kept in between is poisoned, then the viewer.
 */
final class Script {

	private final SchemaQuestions questions;

	private final Conversation conversation;

	private final Map<String, String> people;

	Script(SchemaQuestions questions, Conversation conversation, Map<String, String> people) {
		this.questions = questions;
		this.conversation = conversation;
		this.people = people;
	}

	/**
	 * Asks for everything once, a field at a time: planned all at once on a busy machine,
	 * a request would take longer than it may.
	 */
	void prepare(World world) {
		String child = Wanted.Id.OWN.of(world, this.people);
		String viewer = world.viewer().signIn();
		this.conversation.aside("prepares", viewer, opening(world, child));
		for (String field : this.questions.fieldsOfChild()) {
			this.conversation.aside("prepares", viewer, asking(child, fields(world, field::equals, Map.of(), false)));
		}
		for (String order : List.of("OCCURRED_OLDEST_FIRST", "RECORDED_NEWEST_FIRST", "RECORDED_OLDEST_FIRST")) {
			this.conversation.aside("prepares", viewer,
					asking(child, List.of("chronology(order: " + order + ") { nodes { id } }")));
		}
		for (Wanted.Criteria criteria : Wanted.Criteria.values()) {
			this.conversation.aside("prepares", viewer,
					"{ findChildren(criteria: "
							+ criteria.of(world.where((fact) -> fact.file() == FactFile.PERSON).getFirst(), List.of())
							+ ") { __typename } }");
		}
	}

	void ask(World world) {
		String child = Wanted.Id.OWN.of(world, this.people);
		String viewer = world.viewer().signIn();
		this.conversation.aside(label(world, "privileged opens"), world.privileged().signIn(), opening(world, child));
		this.conversation.aside(label(world, "privileged reads"), world.privileged().signIn(),
				asking(child, fields(world, (name) -> true, Map.of(), false)));
		search(world, viewer);
		this.conversation.ask(label(world, "opens"), viewer, opening(world, child));
		Map<String, String> cursors = new HashMap<>();
		read(world, viewer, child, (name) -> name.compareTo("f") < 0, cursors);
		read(world, viewer, child, (name) -> name.compareTo("f") >= 0, cursors);
		this.conversation.askBeside(label(world, "pages on"), viewer, world.privileged().signIn(),
				asking(child, fields(world, cursors::containsKey, cursors, true)));
		others(world, viewer);
		beside(world, viewer);
	}

	private void search(World world, String viewer) {
		Wanted.Criteria criteria = turn(Wanted.Criteria.values(), world.number());
		List<Fact> known = world.where((fact) -> fact.file() == FactFile.PERSON && fact.source().equals("alpha"));
		String wanted = world.children().get(world.number() % world.children().size());
		Fact child = known.stream().filter((fact) -> fact.person().equals(wanted)).findFirst().orElseThrow();
		List<Fact> names = world.where((fact) -> fact.file() == FactFile.NAME && fact.person().equals(wanted));
		this.questions.note("Query", "findChildren", "criteria", criteria.name());
		String found = this.questions.fieldOfQuery("findChildren", Map.of("criteria", criteria.of(child, names)));
		this.conversation.ask(label(world, "looks for " + criteria), viewer, "{ " + found + " }");
	}

	private void read(World world, String viewer, String child, Predicate<String> which, Map<String, String> cursors) {
		List<String> fields = fields(world, which, Map.of(), true);
		Answer answer = this.conversation.ask(label(world, "reads " + fields.size()), viewer, asking(child, fields));
		this.questions.fieldsOfChild().stream().filter(which).forEach((name) -> {
			Map<String, String> arguments = this.questions.arguments("Child." + name, world.number());
			boolean backwards = arguments.getOrDefault("before", "").equals(Arguments.NEXT);
			if (backwards || arguments.getOrDefault("after", "").equals(Arguments.NEXT)) {
				String cursor = cursor(answer, name, backwards ? "startCursor" : "endCursor");
				if (cursor != null) {
					cursors.put(name, "\"" + cursor + "\"");
				}
			}
		});
	}

	private static @Nullable String cursor(Answer answer, String field, String which) {
		try {
			return answer.read("$.data.child." + field + ".pageInfo." + which);
		}
		catch (PathNotFoundException none) {
			return null;
		}
	}

	/** Ids that may be hidden, that of nobody, and a record that is not open. */
	private void others(World world, String viewer) {
		Wanted.Id which = turn(Wanted.Id.values(), world.number());
		this.questions.note("Query", "child", "id", which.name());
		String id = which.of(world, this.people);
		String field = this.questions.fieldsOfChild().get(world.number() % this.questions.fieldsOfChild().size());
		this.conversation.ask(label(world, "looks at " + which), viewer,
				asking(id, List.of("name", this.questions.fieldOfChild(field, Map.of(), Arguments.ABSENT))));
	}

	private void beside(World world, String viewer) {
		// one by one: which of two fields is refused first is chance
		for (String names : List.of("me aboutMe changes", "correctionRequests",
				"assessmentFramework needLevels sources")) {
			List<String> fields = new ArrayList<>();
			for (String name : names.split(" ")) {
				Map<String, String> arguments = new HashMap<>(
						this.questions.arguments("Query." + name, world.number()));
				arguments.values().removeIf(Arguments.NEXT::equals);
				fields.add(this.questions.fieldOfQuery(name, arguments));
			}
			this.conversation.ask(label(world, "asks " + names), viewer, "{ " + String.join(" ", fields) + " }");
		}
	}

	private List<String> fields(World world, Predicate<String> which, Map<String, String> cursors, boolean varied) {
		List<String> fields = new ArrayList<>();
		for (String name : this.questions.fieldsOfChild()) {
			if (which.test(name)) {
				Map<String, String> arguments = varied ? this.questions.arguments("Child." + name, world.number())
						: Map.of();
				fields.add(this.questions.fieldOfChild(name, arguments, cursors.getOrDefault(name, Arguments.ABSENT)));
			}
		}
		return fields;
	}

	private String asking(String child, List<String> fields) {
		return "{ child(id: \"" + child + "\") { " + String.join(" ", fields) + " } }";
	}

	static String opening(World world, String child) {
		return "mutation { openRecord(input: {commandId: \"open-" + world.number() + "\", childId: \"" + child
				+ "\", purpose: \"DIRECT_WORK\", reason: \"I am working with this child\"}) { child { id } refusals { code } } }";
	}

	private String label(World world, String what) {
		return "w" + world.number() + " " + what;
	}

	private static <T> T turn(T[] choices, int number) {
		return choices[number % choices.length];
	}

}

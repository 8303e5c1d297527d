package org.threadline.twins;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

import com.jayway.jsonpath.PathNotFoundException;
import org.jspecify.annotations.Nullable;

import org.threadline.GraphQlCaller.Answer;

/**
 * What is asked about each pair of worlds: a privileged viewer first, so that whatever is
 * kept in between is poisoned, then the viewer.
 */
final class Script {

	private static final int READ_AGAIN = 3;

	private static final int WAYS_OF_GOVERNANCE = 8;

	/**
	 * So many parts the fields of a child are read in: all at once is more than may be
	 * asked.
	 */
	private static final int PARTS = 3;

	private static final int PRIVILEGED_OF = 4;

	private static final List<Wanted.Id> READ_WHOLE = List.of(Wanted.Id.OWN, Wanted.Id.SIBLING);

	private static final List<String> BESIDE = List.of("me aboutMe changes", "correctionRequests",
			"assessmentFramework needLevels sources", "directory", "brokenGlass");

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
		this.questions.coverage().forget();
	}

	/**
	 * Opens the record of the child most is known of and reads a third of its fields:
	 * many pairs that are asked less show more than few that are asked everything. Of
	 * four pairs one is read after a privileged viewer read the same, and one meanwhile.
	 */
	void read(World world) {
		String child = Wanted.Id.OWN.of(world, this.people);
		String viewer = world.viewer().signIn();
		Predicate<String> part = (name) -> part(name) == world.number() / PARTS % PARTS;
		this.conversation.aside(label(world, "privileged opens"), world.privileged().signIn(), opening(world, child));
		this.conversation.ask(label(world, "opens"), viewer, opening(world, child));
		String question = asking(child, fields(world, part, Map.of(), true));
		String reads = label(world, "reads " + world.number() / PARTS % PARTS);
		Answer answer = switch (world.number() / (PARTS * PARTS) % PRIVILEGED_OF) {
			case 0 -> {
				this.conversation.aside(label(world, "privileged reads"), world.privileged().signIn(), question);
				yield this.conversation.ask(reads, viewer, question);
			}
			case 1 -> this.conversation.askBeside(reads, viewer, world.privileged().signIn(), question);
			default -> this.conversation.ask(reads, viewer, question);
		};
		this.questions.coverage().isAnswered(reads, answer);
		Map<String, String> cursors = cursors(world, part, answer);
		if (!cursors.isEmpty()) {
			hear(label(world, "pages on"), viewer, asking(child, fields(world, cursors::containsKey, cursors, true)));
		}
		refused(world, viewer, child);
	}

	/** What has a whole question refused is asked alone. */
	private void refused(World world, String viewer, String child) {
		Combination refused = this.questions.refused(world.number());
		String label = label(world, "is refused " + refused.place() + refused.arguments());
		this.questions.coverage()
			.isRefused(label,
					this.conversation.ask(label, viewer, this.questions.question(refused, child, Arguments.FORGED)));
	}

	private void hear(String label, String viewer, String question) {
		this.questions.coverage().isAnswered(label, this.conversation.ask(label, viewer, question));
	}

	/**
	 * Reads every field of the child most is known of as of every moment, and of another.
	 */
	void readOverTime(World world) {
		for (String moment : Arguments.MOMENTS) {
			readWhole(world, Wanted.Id.OWN, (name) -> Map.of("asKnownAt", moment, "rings", "2"));
		}
		readWhole(world, Wanted.Id.SIBLING, (name) -> Map.of());
	}

	/**
	 * Reads every field of both with some of its arguments, again and again.
	 */
	void readMuch(World world) {
		for (int turn = 0; turn < READ_AGAIN; turn++) {
			int row = world.number() * READ_AGAIN + turn;
			for (Wanted.Id whose : READ_WHOLE) {
				readWhole(world, whose, (name) -> this.questions.arguments("Child." + name, row));
			}
		}
	}

	private void readWhole(World world, Wanted.Id whose, Function<String, Map<String, String>> arguments) {
		String child = whose.of(world, this.people);
		for (int turn = 0; turn < PARTS; turn++) {
			int part = turn;
			List<String> fields = this.questions.fieldsOfChild()
				.stream()
				.filter((name) -> part(name) == part)
				.map((name) -> this.questions.fieldOfChild(name, arguments.apply(name), Arguments.ABSENT))
				.toList();
			this.conversation.aside("reads", world.viewer().signIn(), asking(child, fields));
		}
		this.questions.coverage().forget();
	}

	/**
	 * Opens the records of which everything is read.
	 */
	void open(World world) {
		for (Wanted.Id whose : READ_WHOLE) {
			this.conversation.aside(label(world, "opens " + whose), world.viewer().signIn(),
					opening(world, whose.of(world, this.people)).replace("open-", "opens-" + whose));
		}
	}

	private int part(String field) {
		return this.questions.fieldsOfChild().indexOf(field) % PARTS;
	}

	/**
	 * Searches, in its turn.
	 */
	void search(World world, int turn) {
		search(world, world.viewer().signIn(), turn);
	}

	/**
	 * Asks by ids that may be hidden, and what is asked of no child, in its turn.
	 */
	void lookElsewhere(World world, int turn) {
		others(world, world.viewer().signIn(), turn);
		beside(world, world.viewer().signIn(), turn);
	}

	/**
	 * Goes on with what is told, and listens to it, up to what both are told last. Whom
	 * nothing is told would listen for ever.
	 */
	void listen(World world, int turn) {
		String viewer = world.viewer().signIn();
		Answer told = this.conversation.ask(label(world, "is told"), viewer,
				"{ " + this.questions.fieldOfQuery("changes", Map.of("first", "100")) + " }");
		this.questions.coverage().isAnswered(label(world, "is told"), told);
		if (!told.body().contains(Unseen.TOLD_LAST)) {
			return;
		}
		String cursor = "\"" + told.<List<String>>read("$.data.changes.edges[*].cursor").getFirst() + "\"";
		hear(label(world, "is told on"), viewer,
				"{ " + this.questions.fieldOfQuery("changes", Map.of("since", Arguments.NEXT), cursor) + " }");
		for (String field : this.questions.subscriptions()) {
			Map<String, String> arguments = this.questions.arguments("Subscription." + field, turn);
			String label = label(world, "listens to " + field + arguments);
			this.questions.coverage()
				.isAnswered(label,
						this.conversation.listen(label, viewer, this.questions.subscription(field, arguments, cursor),
								(line) -> line.contains(Unseen.TOLD_LAST)));
		}
	}

	/**
	 * Listens from where nothing was ever told.
	 */
	void listenForged(World world) {
		for (String field : this.questions.subscriptions()) {
			String label = label(world, "listens forged to " + field);
			this.questions.coverage()
				.isRefused(label,
						this.conversation.listen(label, world.viewer().signIn(),
								this.questions.subscription(field, Map.of("since", Arguments.FORGED), Arguments.ABSENT),
								(line) -> false));
		}
	}

	private void search(World world, String viewer, int turn) {
		Wanted.Criteria criteria = turn(Wanted.Criteria.values(), turn);
		List<Fact> known = world.where((fact) -> fact.file() == FactFile.PERSON && fact.source().equals("alpha"));
		String wanted = world.children().get(world.number() % world.children().size());
		Fact child = known.stream().filter((fact) -> fact.person().equals(wanted)).findFirst().orElseThrow();
		List<Fact> names = world.where((fact) -> fact.file() == FactFile.NAME && fact.person().equals(wanted));
		this.questions.coverage().compose("Query", "findChildren", "criteria", criteria.name());
		String found = this.questions.fieldOfQuery("findChildren", Map.of("criteria", criteria.of(child, names)));
		hear(label(world, "looks for " + criteria), viewer, "{ " + found + " }");
	}

	/** Where lists that are gone on with ended, or began. */
	private Map<String, String> cursors(World world, Predicate<String> which, Answer answer) {
		Map<String, String> cursors = new HashMap<>();
		this.questions.fieldsOfChild().stream().filter(which).forEach((name) -> {
			Map<String, String> arguments = arguments("Child." + name, world);
			boolean backwards = arguments.getOrDefault("before", "").equals(Arguments.NEXT);
			if (backwards || arguments.getOrDefault("after", "").equals(Arguments.NEXT)) {
				String cursor = cursor(answer, name, backwards ? "startCursor" : "endCursor");
				if (cursor != null) {
					cursors.put(name, "\"" + cursor + "\"");
				}
			}
		});
		return cursors;
	}

	/**
	 * Each part of the fields has three worlds of nine, and meets all of its arguments.
	 */
	private Map<String, String> arguments(String field, World world) {
		int nines = world.number() / (PARTS * PARTS);
		return this.questions.arguments(field, nines * PARTS + world.number() % PARTS);
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
	private void others(World world, String viewer, int turn) {
		Wanted.Id which = turn(Wanted.Id.values(), turn);
		this.questions.coverage().compose("Query", "child", "id", which.name());
		String id = which.of(world, this.people);
		String field = this.questions.fieldsOfChild().get(turn % this.questions.fieldsOfChild().size());
		hear(label(world, "looks at " + which), viewer,
				asking(id, List.of("name", this.questions.fieldOfChild(field, Map.of(), Arguments.ABSENT))));
	}

	/** One by one: which of two fields is refused first is chance. */
	private void beside(World world, String viewer, int turn) {
		if (world.viewer().isOfGovernance()) {
			this.conversation.aside(label(world, "breaks the glass"), world.privileged().signIn(),
					breakingGlass(world));
			// few look: each asks in every way
			for (int way = 0; way < WAYS_OF_GOVERNANCE; way++) {
				ask(world, viewer, "brokenGlass", turn * WAYS_OF_GOVERNANCE + way);
			}
		}
		else {
			ask(world, viewer, BESIDE.get(turn % BESIDE.size()), turn / BESIDE.size());
		}
	}

	private void ask(World world, String viewer, String names, int turn) {
		List<String> fields = new ArrayList<>();
		for (String name : names.split(" ")) {
			Map<String, String> arguments = new HashMap<>(this.questions.arguments("Query." + name, turn));
			arguments.values().removeIf(Arguments.NEXT::equals);
			fields.add(this.questions.fieldOfQuery(name, arguments));
		}
		hear(label(world, "asks " + names + " " + turn), viewer, "{ " + String.join(" ", fields) + " }");
	}

	private List<String> fields(World world, Predicate<String> which, Map<String, String> cursors, boolean varied) {
		List<String> fields = new ArrayList<>();
		for (String name : this.questions.fieldsOfChild()) {
			if (which.test(name)) {
				Map<String, String> arguments = varied ? arguments("Child." + name, world) : Map.of();
				fields.add(this.questions.fieldOfChild(name, arguments, cursors.getOrDefault(name, Arguments.ABSENT)));
			}
		}
		return fields;
	}

	private String asking(String child, List<String> fields) {
		return "{ child(id: \"" + child + "\") { " + String.join(" ", fields) + " } }";
	}

	/** For a child whom one of the twins may not have. */
	private static String breakingGlass(World world) {
		String wanted = world.children().getLast();
		Fact child = world.where((fact) -> fact.file() == FactFile.PERSON && fact.person().equals(wanted)).getFirst();
		return ("mutation { breakGlass(input: {commandId: \"glass-%s\", purpose: \"SAFEGUARDING_ENQUIRY\", "
				+ "reason: \"They were brought to us, hurt and alone\", criteria: {familyName: \"%s\", dateOfBirth: \"%s\"}}) "
				+ "{ acknowledgement refusals { code } } }")
			.formatted(world.number(), child.field("family_name"), child.field("date_of_birth"));
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

package org.threadline.twins;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.threadline.GraphQlCaller.Answer;

/**
 * Holds answers against the projection, so that nothing passes that answers nothing.
 */
final class Expected {

	private static final String EVERYTHING = """
			{ child(id: "%s") {
			  involvements(first: 100) { nodes { ... on Involvement { role } ... on ServiceInvolved { contactNumber } } }
			  planned: involvements(first: 100, state: PLANNED) { nodes { ... on Involvement { role } } }
			  chronology(first: 100) { nodes { ... on Event { summary corrected } } }
			  needs(first: 100) { nodes { summary corrected } }
			  strengths(first: 100) { nodes { summary corrected } }
			  concerns(first: 100) { nodes { summary corrected } }
			  notices(first: 100) { nodes { issuedTo corrected } }
			  consents(first: 100) { nodes { filedAt corrected sharedWith { name } } }
			  extendedDetails { names { family kind } residences { lines } }
			  leadHistory { from }
			  basicDetails { name { given family } addresses { lines } schools { from } generalPractices { from } }
			  family { members { person { name } } parentalResponsibilities { person { name } } }
			  webOfServices(rings: 2) { nodes { label disclosure contactNumber } }
			} }""";

	private final Conversation conversation;

	private final Look look;

	/** How much of each field was shown to anybody. */
	private final Map<String, Integer> shown = new TreeMap<>();

	Expected(Conversation conversation, Look look) {
		this.conversation = conversation;
		this.look = look;
	}

	/**
	 * Fields of which nothing was shown to anybody, so that answering nothing passed.
	 */
	Set<String> neverShown() {
		return this.shown.entrySet()
			.stream()
			.filter((field) -> field.getValue() == 0)
			.map(Map.Entry::getKey)
			.collect(Collectors.toSet());
	}

	/**
	 * Where the left twin is answered otherwise than the projection has it.
	 */
	List<String> differences(World world, Map<String, String> people) {
		String child = world.children().getFirst();
		Projection shown = this.look.now(world);
		Answer answer = this.conversation.aside("w" + world.number() + " expected", world.viewer().signIn(),
				EVERYTHING.formatted(people.get(child)));
		List<String> wrong = new ArrayList<>();
		// what is planned is listed only to whoever asks for it
		same(wrong, world, "involvements", answer.read("$..involvements.nodes[*].role"),
				roles(shown, child, (involvement) -> !isAhead(involvement)));
		same(wrong, world, "planned involvements", answer.read("$..planned.nodes[*].role"),
				roles(shown, child, this::isAhead));
		compare(wrong, world, "chronology", answer.read("$..chronology.nodes[*].summary"), shown, FactFile.EVENT,
				"summary");
		compare(wrong, world, "needs", answer.read("$..needs.nodes[*].summary"), shown, FactFile.NEED, "summary");
		compare(wrong, world, "strengths", answer.read("$..strengths.nodes[*].summary"), shown, FactFile.STRENGTH,
				"summary");
		compare(wrong, world, "concerns", answer.read("$..concerns.nodes[*].summary"), shown, FactFile.CONCERN,
				"summary");
		compare(wrong, world, "notices", answer.read("$..notices.nodes[*].issuedTo"), shown, FactFile.NOTICE,
				"issued_to");
		compare(wrong, world, "consents", answer.read("$..consents.nodes[*].filedAt"), shown, FactFile.CONSENT,
				"filed_at");
		compare(wrong, world, "names", answer.read("$..names[?(@.kind != 'LEGAL')].family"), shown, FactFile.NAME,
				"family_name");
		compare(wrong, world, "leads", answer.read("$..leadHistory[*].from"), shown, FactFile.LEAD, "valid_from");
		List<String> numbers = answer.read("$..involvements.nodes[*].contactNumber");
		same(wrong, world, "services of which only the number is told", numbers,
				shown.onlyInvolved(child, this.look.days().getFirst())
					.stream()
					.map(FeedsOfWorlds::contactNumber)
					.toList());
		around(wrong, world, answer, new Surroundings(world, shown, this.look.days().getFirst()));
		long corrected = answer.<List<Boolean>>read("$..[?(@.corrected == true)].corrected").size();
		long expected = List
			.of(FactFile.EVENT, FactFile.NEED, FactFile.STRENGTH, FactFile.CONCERN, FactFile.NOTICE, FactFile.CONSENT)
			.stream()
			.flatMap((file) -> shown.standing(file, child))
			.filter(shown::showsAsCorrected)
			.count();
		same(wrong, world, "corrected", List.of(String.valueOf(corrected)), List.of(String.valueOf(expected)));
		return wrong;
	}

	private boolean isAhead(Fact fact) {
		LocalDate from = fact.period().from();
		return from != null && from.isAfter(this.look.days().getFirst());
	}

	private static List<String> roles(Projection shown, String child, Predicate<Fact> which) {
		return shown.standing(FactFile.INVOLVEMENT, child).filter(which).map((fact) -> fact.field("role")).toList();
	}

	private void around(List<String> wrong, World world, Answer answer, Surroundings around) {
		same(wrong, world, "homes", answer.read("$..extendedDetails.residences[*].lines[0]"), around.homes());
		same(wrong, world, "present homes", answer.read("$..basicDetails.addresses[*].lines[0]"),
				around.presentHomes());
		same(wrong, world, "schools", answer.read("$..basicDetails.schools[*].from"),
				around.registeredSince(FactFile.SCHOOLING));
		same(wrong, world, "practices", answer.read("$..basicDetails.generalPractices[*].from"),
				around.registeredSince(FactFile.PRACTICE));
		same(wrong, world, "family", answer.read("$..members[*].person.name"), around.family());
		same(wrong, world, "who is responsible", answer.read("$..parentalResponsibilities[*].person.name"),
				around.responsible());
		List<String> web = new ArrayList<>(
				answer.<List<String>>read("$..webOfServices.nodes[?(@.disclosure == 'FULL')].label"));
		web.addAll(answer.<List<String>>read("$..webOfServices.nodes[?(@.disclosure == 'EXISTENCE')].contactNumber"));
		same(wrong, world, "web", web, around.web());
	}

	private void compare(List<String> wrong, World world, String field, List<String> answered, Projection shown,
			FactFile file, String column) {
		same(wrong, world, field, answered,
				shown.standing(file, world.children().getFirst()).map((fact) -> fact.field(column)).toList());
	}

	private void same(List<String> wrong, World world, String field, List<String> answered, List<String> expected) {
		this.shown.merge(field, expected.size(), Integer::sum);
		if (!answered.stream().sorted().toList().equals(expected.stream().sorted().toList())) {
			wrong.add("w" + world.number() + " " + world.viewer() + " " + field + ": answered " + answered
					+ ", expected " + expected);
		}
	}

}

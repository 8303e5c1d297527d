package org.threadline.twins;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.threadline.GraphQlCaller.Answer;

/**
 * Holds answers against the projection, so that nothing passes that answers nothing.
 */
final class Expected {

	private static final String EVERYTHING = """
			{ child(id: "%s") {
			  involvements(first: 100) { nodes { ... on Involvement { role } ... on ServiceInvolved { contactNumber } } }
			  chronology(first: 100) { nodes { ... on Event { summary corrected } } }
			  needs(first: 100) { nodes { summary corrected } }
			  strengths(first: 100) { nodes { summary corrected } }
			  concerns(first: 100) { nodes { summary corrected } }
			  notices(first: 100) { nodes { issuedTo corrected } }
			  consents(first: 100) { nodes { filedAt corrected sharedWith { name } } }
			  extendedDetails { names { family kind } }
			  leadHistory { from }
			} }""";

	private final Conversation conversation;

	private final Look look;

	Expected(Conversation conversation, Look look) {
		this.conversation = conversation;
		this.look = look;
	}

	List<String> differences(World world, Map<String, String> people) {
		String child = world.children().getFirst();
		Projection shown = this.look.now(world);
		Answer answer = this.conversation.aside("w" + world.number() + " expected", world.viewer().signIn(),
				EVERYTHING.formatted(people.get(child)));
		List<String> wrong = new ArrayList<>();
		compare(wrong, world, "involvements", answer.read("$..involvements.nodes[*].role"), shown, FactFile.INVOLVEMENT,
				"role");
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

	private static void compare(List<String> wrong, World world, String field, List<String> answered, Projection shown,
			FactFile file, String column) {
		same(wrong, world, field, answered,
				shown.standing(file, world.children().getFirst()).map((fact) -> fact.field(column)).toList());
	}

	private static void same(List<String> wrong, World world, String field, List<String> answered,
			List<String> expected) {
		if (!answered.stream().sorted().toList().equals(expected.stream().sorted().toList())) {
			wrong.add("w" + world.number() + " " + world.viewer() + " " + field + ": answered " + answered
					+ ", expected " + expected);
		}
	}

}

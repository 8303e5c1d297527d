package org.threadline.children;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.threadline.GraphQlCaller;
import org.threadline.GraphQlCaller.Answer;
import org.threadline.OwnChildren;
import org.threadline.ingest.AFeed;

/**
 * Children who are hidden, and those who break the glass for them.
 *
 * @param service where the glass is broken
 * @param children where children come from
 */
record Emergencies(GraphQlCaller service, OwnChildren children) {

	static final String REASON = "He told me he is afraid to go home today";

	private static final String BREAK = """
			mutation($input: BreakGlassInput!) { breakGlass(input: $input) { acknowledgement refusals { code field } } }""";

	/** One that CAMHS works with and something has happened to. */
	LocalDate aChild(String how) {
		LocalDate born = this.children.nextDay();
		AFeed feed = AFeed.anotherFeed("glass-" + born);
		List<String> states = switch (how) {
			case "TWO" -> List.of("HIDDEN_ON_REQUEST", "HIDDEN_ON_REQUEST");
			case "INDEXED AND HIDDEN" -> List.of("INDEXED", "HIDDEN_ON_REQUEST");
			case "RESTRICTED" -> List.of("HIDDEN_ON_REQUEST");
			default -> List.of(how);
		};
		for (int number = 0; number < states.size(); number++) {
			feed = feed.withChild("C" + (number + 1), "agency_ref", "northmoor-social-care", "given_name", "Glass",
					"family_name", "Quillfeather", "date_of_birth", born.toString(), "indexing", states.get(number));
		}
		this.children.load(feed
			.withInvolvement("camhs", "agency_ref", "northmoor-camhs", "role", "Therapist", "sensitivity",
					how.equals("RESTRICTED") ? "RESTRICTED" : "STANDARD")
			.withEvent("event", "agency_ref", "northmoor-camhs"));
		return born;
	}

	Answer breakGlass(String user, LocalDate born) {
		return breakGlass(user, input(born));
	}

	Answer breakGlass(String user, Map<String, Object> input) {
		return this.service.ask(user, BREAK, Map.of("input", input));
	}

	static Map<String, Object> input(LocalDate born) {
		return new HashMap<>(Map.of("commandId", UUID.randomUUID().toString(), "criteria",
				Map.of("familyName", "Quillfeather", "dateOfBirth", born.toString()), "purpose", "SAFEGUARDING_ENQUIRY",
				"reason", REASON));
	}

	List<String> found(String user, LocalDate born) {
		return this.service.find(user, "Glass", "Quillfeather", born);
	}

}

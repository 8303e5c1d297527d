package org.threadline;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import com.jayway.jsonpath.JsonPath;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.threadline.ingest.AFeed;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Everything the pages about features tell people to type is answered, and nothing of it
 * is refused. It is typed about a child of the test's own, around whom there is what the
 * pages say of Maya.
 */
@Tag("slow")
@RunningService
class FeaturesTypedTests {

	private static final LocalDate BORN = LocalDate.of(2013, 8, 23);

	/** Who signs in as {@code parent}. */
	private static final String PARENT = "9990249911";

	/** A subscription never ends: it is not typed here. */
	private static final String TYPING = """
			ask() { local answer; answer=$(command curl -s -u "$1:demo" -H 'Content-Type: application/json' ADDRESS/graphql -d "$2"); printf '%s\\n%s\\n' "$2" "$answer" >> "$KEPT"; echo "$answer"; }
			new() { echo "c-$(date +%s)-$RANDOM-$RANDOM"; }
			pick() { sed 's/.*"'$1'":"\\([^"]*\\)".*/\\1/'; }
			curl() { :; }
			""";

	private static final int MINUTES = 3;

	@Autowired
	private GraphQlCaller service;

	@Autowired
	private OwnChildren children;

	@Autowired
	private Commands commands;

	@TempDir
	private Path folder;

	/**
	 * In the end the parent bears no responsibility for the child, so that other tests
	 * are not disturbed.
	 */
	@Test
	void everythingIsAnsweredAndNothingRefused() throws Exception {
		this.children.load(aChildOf("R1"));
		String child = this.service.open("teacher", "Own", "Quillfeather", BORN);
		List.of("social.worker", "coordinator", "camhs").forEach((user) -> this.service.open(user, child));
		Map<String, String> about = Map.of("childId", child, "from", "2026-09-01");
		Commands
			.recorded(this.commands.send("social.worker", "recordInvolvement", about, Map.of("role", "Social worker")));
		Commands.recorded(this.commands.send("social.worker", "takeLead", about, Map.of("kind", "LEAD_PROFESSIONAL")));
		try {
			assertThat(notAnswered(typed(child))).isEmpty();
		}
		finally {
			this.children
				.load(aChildOf("R2", "valid_to", "2026-02-28", "replaces", "R1").extractedAt("2026-11-17T02:00:00Z"));
		}
	}

	private static AFeed aChildOf(String responsibility, String... further) {
		List<String> responsible = new ArrayList<>(
				List.of("agency_ref", "northmoor-social-care", "holder_agency_ref", "", "holder_person_ref", "P1"));
		responsible.addAll(List.of(further));
		return AFeed.anotherFeed("features")
			.withChild("C1", "agency_ref", "northmoor-social-care", "given_name", "Own", "family_name", "Quillfeather",
					"date_of_birth", BORN.toString())
			.withAdult("P1", "agency_ref", "northmoor-social-care", "given_name", "Joanna", "family_name", "Holloway",
					"date_of_birth", "1986-07-21", "nhs_number", PARENT)
			.withResponsibility(responsibility, responsible.toArray(String[]::new))
			.withInvolvement("school", "agency_ref", "alder-bank-school")
			.withInvolvement("camhs", "agency_ref", "northmoor-camhs")
			.withInvolvement("carers", "agency_ref", "harbour-young-carers", "post_ref",
					"post-harbour-young-carers-bryony-clegg")
			.withEvent("E1", "agency_ref", "alder-bank-school", "post_ref", "", "occurred", "2026-11-12");
	}

	/** Asked and answered, in turn. */
	private List<String> typed(String child) throws Exception {
		StringBuilder script = new StringBuilder(
				TYPING.replace("ADDRESS", this.service.address("").getAuthority()) + "CHILD=" + child + "\n");
		for (Path page : FeaturePages.all()) {
			FeaturePages.typed(page)
				.stream()
				.filter((line) -> !line.startsWith("CHILD="))
				.forEach((line) -> script.append(line).append('\n'));
		}
		Path kept = this.folder.resolve("kept.txt");
		ProcessBuilder shell = new ProcessBuilder("bash", "-c", script.toString()).directory(this.folder.toFile())
			.redirectErrorStream(true)
			.redirectOutput(this.folder.resolve("printed.txt").toFile());
		shell.environment().put("KEPT", kept.toString());
		Process process = shell.start();
		boolean ended = process.waitFor(MINUTES, TimeUnit.MINUTES);
		process.destroyForcibly();
		assertThat(ended).as("it is typed within %s minutes", MINUTES).isTrue();
		List<String> lines = Files.readAllLines(kept);
		assertThat(lines).hasSizeGreaterThan(80);
		return lines;
	}

	private static List<String> notAnswered(List<String> lines) {
		List<String> wrong = new ArrayList<>();
		for (int line = 0; line + 1 < lines.size(); line += 2) {
			String answer = lines.get(line + 1);
			boolean answered = answer.startsWith("{") && !answer.contains("\"errors\"")
					&& JsonPath.<List<?>>read(answer, "$..refusals[*]").isEmpty();
			if (!answered) {
				wrong.add(lines.get(line) + " is answered with " + answer);
			}
		}
		return wrong;
	}

}

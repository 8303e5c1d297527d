package org.threadline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.threadline.Readme.Step;
import org.threadline.identity.IdentitySettings;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The tour of the README prints what the README says it prints, and its sample users are
 * who it says they are.
 */
@RunningService
class TourTests {

	private static final String ADDRESS = "localhost:8080";

	private static final String END_OF_STEP = "-- end of a step --";

	private static final int MINUTES = 3;

	@Autowired
	private GraphQlCaller service;

	@TempDir
	private Path folder;

	@Test
	void theTourPrintsWhatTheReadmeSays() throws Exception {
		List<Step> steps = Readme.read().steps("A tour in five minutes");
		assertThat(steps.getFirst().command()).contains(ADDRESS);
		List<String> printed = typed(steps);
		for (int step = 0; step < steps.size(); step++) {
			assertThat(printed.get(step)).as("%s prints", steps.get(step).command()).matches(steps.get(step).pattern());
			if (steps.get(step).command().contains("involvements(")) {
				assertThat(printed.get(step).lines().findFirst()).as("what the teacher reads")
					.hasValueSatisfying((line) -> assertThat(line).doesNotContain("CAMHS"));
			}
		}
	}

	@Test
	void everyStepButTheFirstSaysWhatItPrints() {
		List<Step> steps = Readme.read().steps("A tour in five minutes");
		assertThat(steps).hasSizeGreaterThan(6);
		assertThat(steps.stream().skip(1)).allSatisfy((step) -> assertThat(step.prints()).isNotEmpty());
	}

	@Test
	void theSampleUsersAreThoseOfTheReadme() {
		Set<String> told = Readme.read()
			.table("Sample users")
			.stream()
			.flatMap((row) -> names(row).stream())
			.collect(Collectors.toSet());
		IdentitySettings settings = new Binder(List.of()).bindOrCreate("threadline.identity",
				Bindable.of(IdentitySettings.class));
		assertThat(told).isEqualTo(new HashSet<>(settings.sampleUsers()));
	}

	@Test
	void eachSampleUserHasThePostAndLevelThatTheReadmeSays() {
		for (List<String> row : Readme.read().table("Sample users")) {
			for (String user : names(row)) {
				Map<String, String> post = this.service.ask(user, "{ me { post { title agency accessLevel } } }")
					.read("$.data.me.post");
				if (post == null) {
					assertThat(row.get(1)).as(user).contains("no post");
				}
				else {
					assertThat(row.get(1)).as(user)
						.isIn(post.get("title") + ", " + post.get("agency"), post.get("agency"));
					assertThat(row.get(2)).as(user).startsWith(post.get("accessLevel"));
				}
			}
		}
	}

	private static List<String> names(List<String> row) {
		return Arrays.stream(row.getFirst().split(", ")).map((name) -> name.replace("`", "")).toList();
	}

	/** In one shell, as a newcomer would: what each step printed. */
	private List<String> typed(List<Step> steps) throws IOException, InterruptedException {
		String script = steps.stream()
			.map((step) -> step.command() + "echo '" + END_OF_STEP + "'\n")
			.collect(Collectors.joining())
			.replace(ADDRESS, this.service.address("").getAuthority());
		Path output = this.folder.resolve("printed.txt");
		Process shell = new ProcessBuilder("bash", "-c", script).directory(this.folder.toFile())
			.redirectErrorStream(true)
			.redirectOutput(output.toFile())
			.start();
		boolean ended = shell.waitFor(MINUTES, TimeUnit.MINUTES);
		shell.destroyForcibly();
		assertThat(ended).as("the tour ends within %s minutes", MINUTES).isTrue();
		return Arrays.stream(Files.readString(output).split(END_OF_STEP)).map(String::strip).toList();
	}

}

package org.threadline;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The page in a real Chromium against the real service, with axe on every view. The
 * journeys are written beside the page, in {@code web-client/journeys}. They have a
 * service of their own, in which nobody has opened a record yet.
 */
@Tag("slow")
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = "threadline.graph.embedded.folder=target/journey-service")
@Import(GraphQlCaller.Configuration.class)
class JourneyTests {

	private static final int MINUTES = 5;

	@Autowired
	private GraphQlCaller service;

	@Test
	void aTeacherSignsInFindsMayaSaysWhyAndReads() throws Exception {
		Path report = Path.of("target/journeys/report.txt").toAbsolutePath();
		Files.createDirectories(report.getParent());
		ProcessBuilder journeys = new ProcessBuilder("node", "--test", "--test-reporter=tap",
				"journeys/teacher.journey.mjs")
			.directory(Path.of("../web-client").toFile())
			.redirectErrorStream(true)
			.redirectOutput(report.toFile());
		journeys.environment().put("THREADLINE_URL", this.service.address("").toString());
		journeys.environment().put("SCREENSHOTS", report.resolveSibling("screenshots").toString());
		Process process = journeys.start();
		boolean ended = process.waitFor(MINUTES, TimeUnit.MINUTES);
		process.destroyForcibly();
		assertThat(ended).as("the journeys end within %s minutes", MINUTES).isTrue();
		assertThat(Files.readString(report)).contains("# fail 0").containsPattern("# pass [1-9]");
	}

}

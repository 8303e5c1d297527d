package org.threadline;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A service that cannot start as it is configured ends at once, and one line says where
 * the fault is and another what to do.
 */
@BesideOthers
class BrokenStartTests {

	@TempDir
	private Path folder;

	@Test
	void aBrokenPolicyPackStopsTheStartWithItsFileAndLine() throws Exception {
		Path pack = this.folder.resolve("broken.yaml");
		List<String> lines = new ClassPathResource("policies/default.yaml").getContentAsString(StandardCharsets.UTF_8)
			.lines()
			.toList();
		int line = lines.indexOf("    disclose: FULL");
		Files.write(pack, lines.stream().map((text) -> text.replace("disclose: FULL", "disclose: FUL")).toList());

		List<String> printed = printedByAFailedStart("--threadline.policy.file=file:" + pack);

		assertThat(printed)
			.anyMatch((text) -> text.startsWith("broken.yaml:" + (line + 1) + ": ") && text.contains("\"FUL\"")
					&& text.contains("known are FULL, EXISTENCE"))
			.anyMatch((text) -> text.startsWith("Put that line right and start again"))
			.noneMatch((text) -> text.startsWith("\tat ") || text.contains("Exception"))
			.noneMatch((text) -> text.contains("Threadline is ready"));
	}

	@Test
	void aPolicyPackThatIsNotThereStopsTheStartWithWhereItShouldBe() throws Exception {
		assertThat(printedByAFailedStart("--threadline.policy.file=file:" + this.folder.resolve("nope.yaml")))
			.anyMatch((text) -> text.startsWith("The policy pack ") && text.contains("nope.yaml")
					&& text.endsWith("there is no such file"))
			.anyMatch((text) -> text.startsWith("Set THREADLINE_POLICY_FILE to a policy pack"))
			.noneMatch((text) -> text.startsWith("\tat ") || text.contains("Exception"))
			.noneMatch((text) -> text.contains("Threadline is ready"));
	}

	@Test
	void aBrokenManifestStopsTheStartWithItsFileAndLine() throws Exception {
		Path source = Files.createDirectories(this.folder.resolve("feeds/health"));
		Files.writeString(source.resolve("manifest.yaml"),
				"source: health\ntitle: Health\nextractedAt: yesterday\nstaleAfterDays: 30\nfiles: []\n");

		assertThat(printedByAFailedStart("--threadline.feeds=" + source.getParent()))
			.anyMatch((text) -> text.startsWith("health/manifest.yaml:3: "))
			.noneMatch((text) -> text.startsWith("\tat ") || text.contains("Exception"))
			.noneMatch((text) -> text.contains("Threadline is ready"));
	}

	@Test
	void anIssuerWhoseTokensNeedNotBeForUsStopsTheStart() throws Exception {
		assertThat(
				printedByAFailedStart("--spring.security.oauth2.resourceserver.jwt.issuer-uri=https://id.example.org"))
			.anyMatch((text) -> text.startsWith("Tokens of https://id.example.org are to sign people in"))
			.anyMatch((text) -> text.contains("SPRING_SECURITY_OAUTH2_RESOURCESERVER_JWT_AUDIENCES"))
			.noneMatch((text) -> text.startsWith("\tat ") || text.contains("Exception"))
			.noneMatch((text) -> text.contains("Threadline is ready"));
	}

	@Test
	void checkpointsThatCannotBeWrittenStopTheStart() throws Exception {
		Path file = Files.writeString(this.folder.resolve("file"), "no folder");
		assertThat(printedByAFailedStart("--threadline.audit.checkpoints=" + file))
			.anyMatch((text) -> text.startsWith("Checkpoints of the audit cannot be written to the folder " + file))
			.anyMatch((text) -> text.startsWith("Set THREADLINE_AUDIT_CHECKPOINTS to a folder"))
			.noneMatch((text) -> text.startsWith("\tat ") || text.contains("Exception"))
			.noneMatch((text) -> text.contains("Threadline is ready"));
	}

	@Test
	void aGraphThatIsNotThereStopsTheStart() throws Exception {
		// it is waited for, so that it may start at the same time
		assertThat(printedByAFailedStart("--spring.neo4j.uri=bolt://127.0.0.1:1",
				"--spring.neo4j.max-transaction-retry-time=1s"))
			.anyMatch((text) -> text.startsWith("The Neo4j server cannot be reached") && text.contains("127.0.0.1:1"))
			.anyMatch((text) -> text.contains("SPRING_NEO4J_URI") && text.contains("-DwithoutEmbeddedGraph"))
			.noneMatch((text) -> text.contains("Threadline is ready"));
	}

	private List<String> printedByAFailedStart(String... settings) throws IOException, InterruptedException {
		try (ServiceProcess service = ServiceProcess.start(this.folder.resolve("data"), settings)) {
			List<String> printed = service.printedUntilItEnds();
			assertThat(service.ended()).isEqualTo(1);
			return printed;
		}
	}

}

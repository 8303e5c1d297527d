package org.threadline.benchmarks;

import java.io.IOException;
import java.nio.file.Path;

import jdk.jfr.Recording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Processor time is counted for the library at work.
 */
class ProfileTests {

	@TempDir
	private Path folder;

	@ParameterizedTest
	@CsvSource({ "graphql.execution.ExecutionStrategy, graphql.execution", "Unpackaged, ''",
			"org.neo4j.cypher.internal.runtime.Slots, org.neo4j.cypher", "org.apache.catalina.Wrapper, org.apache",
			"org.threadline.graph.Row, org.threadline.graph" })
	void aLibraryIsToldByTheFirstWordsOfItsPackage(String type, String library) {
		assertThat(Profile.library(type)).isEqualTo(library);
	}

	@Test
	void aRecordingOfWorkIsMostlyOfWhoeverDidIt() throws IOException {
		Path file = this.folder.resolve("work.jfr");
		try (Recording recording = new Recording()) {
			recording.enable("jdk.ExecutionSample").with("period", "1 ms");
			recording.start();
			assertThat(Busy.work()).isNotZero();
			recording.dump(file);
		}
		assertThat(Profile.of(file).table("this")).startsWith("| this | of ")
			.contains("| org.threadline.benchmarks | ")
			.contains("| others | ");
	}

	/** Keeps a processor busy until there are enough samples of it. */
	private static final class Busy {

		static double work() {
			double sum = 1;
			for (long turn = 0; turn < 300_000_000L; turn++) {
				sum = sum * 1.0000001 + turn % 7;
			}
			return sum;
		}

	}

}

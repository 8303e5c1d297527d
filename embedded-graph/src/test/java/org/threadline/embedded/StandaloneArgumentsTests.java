package org.threadline.embedded;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class StandaloneArgumentsTests {

	@Test
	void withoutAnyItRunsOnTheUsualPortInTheDataFolderHere() {
		assertThat(StandaloneArguments.read(List.of(), Map.of()))
			.isEqualTo(new StandaloneArguments(Path.of("./data"), 7687, 128));
	}

	@Test
	void theCommandLineGoesBeforeTheEnvironment() {
		Map<String, String> environment = Map.of("THREADLINE_DATA", "/environment");
		assertThat(StandaloneArguments.read(List.of("--port=0"), environment).folder())
			.isEqualTo(Path.of("/environment"));
		assertThat(StandaloneArguments.read(List.of("--data=/here", "--port=7000", "--page-cache=64"), environment))
			.isEqualTo(new StandaloneArguments(Path.of("/here"), 7000, 64));
	}

	@Test
	void aFolderSetToNothingIsTheDefault() {
		assertThat(StandaloneArguments.read(List.of(), Map.of("THREADLINE_DATA", "")).folder())
			.isEqualTo(Path.of("./data"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "--port", "--port=", "--port=-1", "--port=65536", "--port=7687 ", "--page-cache=7",
			"--page-cache=99999999999", "--Port=7687", "7687", "" })
	void whatItDoesNotTakeIsRefusedWithTheUsage(String argument) {
		assertThatExceptionOfType(StandaloneArguments.WrongArgument.class)
			.isThrownBy(() -> StandaloneArguments.read(List.of(argument), Map.of()))
			.withMessageContaining(argument)
			.withMessageEndingWith("Usage: [--data=FOLDER] [--port=7687] [--page-cache=128]");
	}

}

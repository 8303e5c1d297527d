package org.threadline.agreement;

import java.net.MalformedURLException;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.BeanCreationException;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.FileUrlResource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * A sharing agreement that is not where the settings say is told with the place and what
 * to do.
 */
class AgreementFileTests {

	@TempDir
	private Path folder;

	@Test
	void aFileThatIsNotThereIsNamed() throws MalformedURLException {
		assertUnreadable(this.folder.resolve("nope.yaml"), "there is no such file");
	}

	@Test
	void aFolderIsNotReadAsAPack() throws MalformedURLException {
		assertUnreadable(this.folder, "it is a folder");
	}

	@Test
	void whatIsNotBuiltInIsNamed() {
		AgreementFile file = new AgreementFile(new ClassPathResource("policies/nope.yaml"));
		assertThatExceptionOfType(UnreadableAgreementException.class).isThrownBy(file::content)
			.withMessageContaining("policies/nope.yaml");
	}

	@Test
	void whoeverStartsTheServiceIsToldWhatToSet() {
		UnreadableAgreementException failure = new UnreadableAgreementException("file", "it is a folder");
		assertThat(new UnreadableAgreementFailureAnalyzer().analyze(new BeanCreationException("wrapped", failure)))
			.satisfies((analysis) -> assertThat(analysis.getDescription()).isEqualTo(failure.getMessage()))
			.satisfies((analysis) -> assertThat(analysis.getAction()).contains("Set THREADLINE_POLICY_FILE"));
	}

	private static void assertUnreadable(Path path, String why) throws MalformedURLException {
		AgreementFile file = new AgreementFile(new FileUrlResource(path.toUri().toURL()));
		assertThatExceptionOfType(UnreadableAgreementException.class).isThrownBy(file::content)
			.withMessageContaining(path.toString())
			.withMessageEndingWith("cannot be read: " + why);
	}

}

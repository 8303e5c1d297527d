package org.threadline.sealing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;

import com.nimbusds.jose.jwk.ECKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class SigningKeyTests {

	@TempDir
	private Path folder;

	@Test
	void aKeyThatWasMadeIsReadAgain() throws Exception {
		Path file = this.folder.resolve("key.json");
		SigningKey made = SigningKey.makeIn(file);
		SigningKey read = SigningKey.readFrom(file);
		assertThat(read.thumbprint()).isEqualTo(made.thumbprint()).matches("[A-Za-z0-9_-]{43}");
		assertThat(SigningKey.make().thumbprint()).isNotEqualTo(made.thumbprint());
	}

	@Test
	void nobodyElseMayReadIt() throws IOException {
		Path file = this.folder.resolve("key.json");
		SigningKey.makeIn(file);
		assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
	}

	@Test
	void aSignedTextCarriesNothingSecret() throws IOException {
		Path file = this.folder.resolve("key.json");
		SigningKey key = SigningKey.makeIn(file);
		String header = new String(Base64.getUrlDecoder().decode(key.sign("{}").split("\\.")[0]));
		assertThat(Files.readString(file)).contains("\"d\"");
		assertThat(header).contains("\"jwk\"", "\"x\"", "\"y\"").doesNotContain("\"d\"");
	}

	@Test
	void aKeyIsNotWrittenOver() {
		Path file = this.folder.resolve("key.json");
		SigningKey.makeIn(file);
		assertThatExceptionOfType(SealingMisconfiguredException.class).isThrownBy(() -> SigningKey.makeIn(file))
			.withMessage(file + " is there already, and a key is not written over");
		assertThatExceptionOfType(SealingMisconfiguredException.class)
			.isThrownBy(() -> SigningKey.makeIn(this.folder.resolve("nowhere/key.json")))
			.withMessageContaining("No key can be written to ");
	}

	@Test
	void whatIsNoKeyIsNotReadAndNotTold() throws IOException {
		Path file = Files.writeString(this.folder.resolve("key.json"), "a secret that is no key");
		assertThatExceptionOfType(SealingMisconfiguredException.class).isThrownBy(() -> SigningKey.readFrom(file))
			.withMessageContaining(file.toString())
			.withMessageNotContaining("secret")
			.satisfies((failure) -> assertThat(failure.advice()).contains("THREADLINE_AUDIT_SIGNING_KEY"));
		assertThatExceptionOfType(SealingMisconfiguredException.class)
			.isThrownBy(() -> SigningKey.readFrom(this.folder.resolve("nowhere")));
	}

	@Test
	void aPublicKeyCannotSign() throws Exception {
		Path file = this.folder.resolve("key.json");
		SigningKey.makeIn(file);
		Path open = Files.writeString(this.folder.resolve("public.json"),
				ECKey.parse(Files.readString(file)).toPublicJWK().toJSONString());
		assertThatExceptionOfType(SealingMisconfiguredException.class).isThrownBy(() -> SigningKey.readFrom(open));
	}

}

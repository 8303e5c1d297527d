package org.threadline.identity;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.mock.env.MockEnvironment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Sample users exist only while nothing says whose tokens count, and not any token of an
 * issuer counts.
 */
class ConfiguredIssuerTests {

	private static final String JWT = "spring.security.oauth2.resourceserver.jwt.";

	private static final String ISSUER = "https://id.example.org";

	private final MockEnvironment environment = new MockEnvironment();

	@ParameterizedTest
	@ValueSource(strings = { "issuer-uri", "jwk-set-uri", "public-key-location" })
	void whateverNamesAnIssuerEndsDemoIdentity(String setting) {
		this.environment.withProperty(JWT + setting, ISSUER);
		assertThat(ConfiguredIssuer.in(this.environment)).hasValue(new ConfiguredIssuer(ISSUER, List.of()));
	}

	@Test
	void nothingOrAnEmptySettingLeavesIt() {
		assertThat(ConfiguredIssuer.in(this.environment)).isEmpty();
		assertThat(ConfiguredIssuer.in(this.environment.withProperty(JWT + "issuer-uri", " "))).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "," })
	void anIssuerWithoutAnAudienceIsRefusedAndToldWhatToDo(String audiences) {
		this.environment.withProperty(JWT + "issuer-uri", ISSUER).withProperty(JWT + "audiences", audiences);
		assertThatExceptionOfType(IdentityMisconfiguredException.class)
			.isThrownBy(() -> ConfiguredIssuer.in(this.environment).orElseThrow().check())
			.withMessageContaining(ISSUER)
			.satisfies((refused) -> assertThat(refused.action()).contains(JWT + "audiences", "docs/running.md"));
	}

	@Test
	void anAudienceIsWrittenInEitherWay() {
		this.environment.withProperty(JWT + "issuer-uri", ISSUER).withProperty(JWT + "audiences[0]", "threadline");
		ConfiguredIssuer issuer = ConfiguredIssuer.in(this.environment).orElseThrow();
		issuer.check();
		assertThat(issuer.audiences()).containsExactly("threadline");
		assertThat(ConfiguredIssuer
			.in(new MockEnvironment().withProperty(JWT + "issuer-uri", ISSUER)
				.withProperty(JWT + "audiences", "threadline,other"))
			.orElseThrow()
			.audiences()).containsExactly("threadline", "other");
	}

}

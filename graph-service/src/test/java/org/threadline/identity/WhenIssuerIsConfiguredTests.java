package org.threadline.identity;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.mock.env.MockEnvironment;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Sample users exist only while nothing says whose tokens count.
 */
class WhenIssuerIsConfiguredTests {

	@ParameterizedTest
	@ValueSource(strings = { "issuer-uri", "jwk-set-uri", "public-key-location" })
	void whateverNamesAnIssuerEndsDemoIdentity(String setting) {
		MockEnvironment environment = new MockEnvironment()
			.withProperty("spring.security.oauth2.resourceserver.jwt." + setting, "https://id.example.org");
		assertThat(WhenIssuerIsConfigured.isConfigured(environment)).isTrue();
	}

	@Test
	void nothingOrAnEmptySettingLeavesIt() {
		assertThat(WhenIssuerIsConfigured.isConfigured(new MockEnvironment())).isFalse();
		assertThat(WhenIssuerIsConfigured.isConfigured(
				new MockEnvironment().withProperty("spring.security.oauth2.resourceserver.jwt.issuer-uri", " ")))
			.isFalse();
	}

}

package org.threadline.identity;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.AuthorizationGrantType;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * The pages sign in at the issuer whose tokens count, and nowhere else: who is called
 * {@code teacher} elsewhere is not our teacher.
 */
class IssuerSignInTests {

	private static final ConfiguredIssuer ISSUER = new ConfiguredIssuer("https://id.example.org",
			List.of("threadline"));

	@Test
	void aClientOfTheIssuerIsWhereThePagesSignIn() {
		IssuerSignIn signIn = IssuerSignIn.of(List.of(client("ours", ISSUER.name(), "openid")), ISSUER,
				"preferred_username");
		assertThat(signIn.address()).isEqualTo("/oauth2/authorization/ours");
	}

	@Test
	void aClientOfAnotherIssuerIsRefused() {
		assertRefused("https://elsewhere.example.org", client("ours", "https://elsewhere.example.org", "openid"));
	}

	@Test
	void aClientThatIsNotToldWhoSignsInIsRefused() {
		assertRefused("openid", client("ours", ISSUER.name(), "email"));
	}

	@Test
	void twoClientsAreRefused() {
		assertRefused("More than one", client("ours", ISSUER.name(), "openid"),
				client("other", ISSUER.name(), "openid"));
	}

	private static void assertRefused(String message, ClientRegistration... clients) {
		assertThatExceptionOfType(IdentityMisconfiguredException.class)
			.isThrownBy(() -> IssuerSignIn.of(List.of(clients), ISSUER, "preferred_username"))
			.withMessageContaining(message)
			.satisfies((refused) -> assertThat(refused.action()).contains("docs/running.md"));
	}

	private static ClientRegistration client(String id, String issuer, String scope) {
		return ClientRegistration.withRegistrationId(id)
			.authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
			.clientId("threadline-pages")
			.redirectUri("{baseUrl}/login/oauth2/code/{registrationId}")
			.authorizationUri(issuer + "/authorize")
			.tokenUri(issuer + "/token")
			.issuerUri(issuer)
			.scope(scope)
			.build();
	}

}

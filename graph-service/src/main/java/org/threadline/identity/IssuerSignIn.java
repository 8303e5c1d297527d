package org.threadline.identity;

import java.util.Iterator;
import java.util.Set;

import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.util.StringUtils;

/**
 * Signing in to the pages at the issuer: whoever its id token names is signed in, by the
 * same claim as in bearer tokens.
 *
 * @param registration what the issuer knows this service by
 * @param signInClaim the claim that names the person
 */
record IssuerSignIn(ClientRegistration registration, String signInClaim) {

	/**
	 * The one registration there may be, checked.
	 * @param registrations what is registered, at least one
	 * @param issuer whose tokens count
	 * @param signInClaim the claim that names the person
	 * @return how the pages sign in
	 */
	static IssuerSignIn of(Iterable<ClientRegistration> registrations, ConfiguredIssuer issuer, String signInClaim) {
		Iterator<ClientRegistration> registered = registrations.iterator();
		IssuerSignIn signIn = new IssuerSignIn(registered.next(), signInClaim);
		if (registered.hasNext()) {
			throw misconfigured("More than one client is registered under spring.security.oauth2.client");
		}
		signIn.check(issuer);
		return signIn;
	}

	// a name says who somebody is only among the people of one issuer
	private void check(ConfiguredIssuer issuer) {
		if (!issuer.name().equals(this.registration.getProviderDetails().getIssuerUri())) {
			throw misconfigured("The client " + this.registration.getRegistrationId() + " signs people in at "
					+ this.registration.getProviderDetails().getIssuerUri()
					+ ", but the tokens that count are those of " + issuer.name());
		}
		if (!this.registration.getScopes().contains(OidcScopes.OPENID)) {
			throw misconfigured("The client " + this.registration.getRegistrationId()
					+ " does not ask for the scope openid, so that nothing would say who signs in");
		}
	}

	private static IdentityMisconfiguredException misconfigured(String message) {
		return new IdentityMisconfiguredException(message,
				"Register one client, at the issuer of spring.security.oauth2.resourceserver.jwt.issuer-uri, with the "
						+ "scope openid. docs/running.md says how.");
	}

	/** Where a page sends somebody to sign in. */
	String address() {
		return "/oauth2/authorization/" + this.registration.getRegistrationId();
	}

	/**
	 * Whom an id token names. Nothing more is asked of the issuer: what they may do
	 * stands in the graph.
	 * @throws OAuth2AuthenticationException when it names nobody
	 */
	OidcUser person(OidcUserRequest request) {
		if (!StringUtils.hasText(request.getIdToken().getClaimAsString(this.signInClaim))) {
			throw new OAuth2AuthenticationException(new OAuth2Error(OAuth2ErrorCodes.INVALID_TOKEN,
					"The id token has no claim " + this.signInClaim, null));
		}
		return new DefaultOidcUser(Set.of(), request.getIdToken(), this.signInClaim);
	}

}

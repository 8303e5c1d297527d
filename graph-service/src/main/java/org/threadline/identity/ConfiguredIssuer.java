package org.threadline.identity;

import java.util.List;
import java.util.Optional;

import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;
import org.springframework.util.StringUtils;

/**
 * What the settings say about an OpenID Connect issuer.
 *
 * @param name what names whose tokens count: its address, or where its keys are
 * @param audiences whom tokens have to be meant for
 */
record ConfiguredIssuer(String name, List<String> audiences) {

	private static final String JWT = "spring.security.oauth2.resourceserver.jwt.";

	private static final String AUDIENCES = JWT + "audiences";

	/** Any one of them names whose tokens count. */
	private static final List<String> NAMES = List.of(JWT + "issuer-uri", JWT + "jwk-set-uri",
			JWT + "public-key-location");

	/**
	 * Reads the settings.
	 * @param environment the settings
	 * @return the issuer, or empty when none is configured
	 */
	static Optional<ConfiguredIssuer> in(Environment environment) {
		return NAMES.stream()
			.map(environment::getProperty)
			.filter(StringUtils::hasText)
			.findFirst()
			.map((name) -> new ConfiguredIssuer(name, audiences(environment)));
	}

	private static List<String> audiences(Environment environment) {
		return Binder.get(environment)
			.bind(AUDIENCES, Bindable.listOf(String.class))
			.orElse(List.of())
			.stream()
			.filter(StringUtils::hasText)
			.toList();
	}

	/**
	 * Refuses an issuer any of whose tokens would do: whoever runs another service of the
	 * same issuer could sign in here with the tokens people send to it.
	 */
	void check() {
		if (this.audiences.isEmpty()) {
			throw new IdentityMisconfiguredException(
					"Tokens of " + this.name + " are to sign people in, but nothing says for whom they have to be made",
					"Set " + AUDIENCES + " (SPRING_SECURITY_OAUTH2_RESOURCESERVER_JWT_AUDIENCES) to the audience that "
							+ "the issuer puts into tokens for Threadline: without it, tokens made for any other "
							+ "service of that issuer would open records here. docs/running.md says more.");
		}
	}

}

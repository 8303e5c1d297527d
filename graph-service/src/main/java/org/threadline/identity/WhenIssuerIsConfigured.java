package org.threadline.identity;

import java.util.List;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.StringUtils;

/**
 * Whether an OpenID Connect issuer is configured: the one switch between the two ways of
 * signing in.
 */
class WhenIssuerIsConfigured implements Condition {

	private static final String JWT = "spring.security.oauth2.resourceserver.jwt.";

	/** Any one of them names whose tokens count. */
	private static final List<String> ISSUERS = List.of(JWT + "issuer-uri", JWT + "jwk-set-uri",
			JWT + "public-key-location");

	@Override
	public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
		return isConfigured(context.getEnvironment());
	}

	static boolean isConfigured(Environment environment) {
		return ISSUERS.stream().anyMatch((issuer) -> StringUtils.hasText(environment.getProperty(issuer)));
	}

}

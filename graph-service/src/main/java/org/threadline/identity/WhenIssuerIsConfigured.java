package org.threadline.identity;

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

	private static final String ISSUER = "spring.security.oauth2.resourceserver.jwt.issuer-uri";

	@Override
	public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
		return isConfigured(context.getEnvironment());
	}

	static boolean isConfigured(Environment environment) {
		return StringUtils.hasText(environment.getProperty(ISSUER));
	}

}

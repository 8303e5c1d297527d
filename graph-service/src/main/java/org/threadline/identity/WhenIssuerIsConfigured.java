package org.threadline.identity;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/**
 * Whether an OpenID Connect issuer is configured: the one switch between the two ways of
 * signing in.
 */
class WhenIssuerIsConfigured implements Condition {

	@Override
	public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
		return ConfiguredIssuer.in(context.getEnvironment()).isPresent();
	}

}

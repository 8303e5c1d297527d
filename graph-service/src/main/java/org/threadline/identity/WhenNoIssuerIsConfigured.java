package org.threadline.identity;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/**
 * The opposite of {@link WhenIssuerIsConfigured}: demo identity.
 */
class WhenNoIssuerIsConfigured implements Condition {

	@Override
	public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
		return ConfiguredIssuer.in(context.getEnvironment()).isEmpty();
	}

}

package org.threadline.embedded;

import org.springframework.boot.autoconfigure.condition.ConditionMessage;
import org.springframework.boot.autoconfigure.condition.ConditionOutcome;
import org.springframework.boot.autoconfigure.condition.SpringBootCondition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.StringUtils;

/**
 * Holds when no Neo4j server is named. A blank address names none.
 */
class OnNoGraphServer extends SpringBootCondition {

	private static final String ADDRESS = "spring.neo4j.uri";

	@Override
	public ConditionOutcome getMatchOutcome(ConditionContext context, AnnotatedTypeMetadata metadata) {
		ConditionMessage.Builder message = ConditionMessage.forCondition("No graph server");
		if (StringUtils.hasText(context.getEnvironment().getProperty(ADDRESS))) {
			return ConditionOutcome.noMatch(message.foundExactly(ADDRESS));
		}
		return ConditionOutcome.match(message.didNotFind(ADDRESS).atAll());
	}

}

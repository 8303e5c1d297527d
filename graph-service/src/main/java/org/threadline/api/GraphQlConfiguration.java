package org.threadline.api;

import graphql.analysis.MaxQueryComplexityInstrumentation;
import graphql.analysis.MaxQueryDepthInstrumentation;
import graphql.execution.instrumentation.Instrumentation;
import graphql.execution.instrumentation.fieldvalidation.FieldValidationInstrumentation;
import graphql.parser.ParserOptions;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;

/**
 * Scalars and limits. What is too much is refused before anything is fetched.
 */
@Configuration(proxyBeanMethods = false)
class GraphQlConfiguration {

	static final int MOST_CHARACTERS = 16_000;

	private static final int MOST_TOKENS = 4_000;

	/** Deep enough for the introspection that tools do. */
	private static final int DEEPEST = 16;

	private static final int MOST_FIELDS = 400;

	GraphQlConfiguration() {
		ParserOptions.setDefaultOperationParserOptions(ParserOptions.getDefaultOperationParserOptions()
			.transform((options) -> options.maxCharacters(MOST_CHARACTERS).maxTokens(MOST_TOKENS)));
	}

	@Bean
	RuntimeWiringConfigurer dateScalars() {
		return (wiring) -> wiring.scalar(DateScalars.DATE).scalar(DateScalars.DATE_TIME);
	}

	@Bean
	Instrumentation depthLimit() {
		return new MaxQueryDepthInstrumentation(DEEPEST);
	}

	@Bean
	Instrumentation fieldLimit() {
		return new MaxQueryComplexityInstrumentation(MOST_FIELDS);
	}

	@Bean
	Instrumentation pageLimit() {
		return new FieldValidationInstrumentation(new PageArguments());
	}

}

package org.threadline.api;

import graphql.ExecutionInput;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.parser.ParserOptions;
import org.jspecify.annotations.Nullable;

/**
 * Stops reading a document that is too long: some short ways of writing cost the parser
 * seconds.
 */
class DocumentLength extends SimplePerformantInstrumentation {

	/** Longest document. */
	static final int MAX_CHARACTERS = 16_000;

	private static final int MAX_TOKENS = 4_000;

	private static final ParserOptions OPTIONS = ParserOptions.getDefaultOperationParserOptions()
		.transform((options) -> options.maxCharacters(MAX_CHARACTERS).maxTokens(MAX_TOKENS));

	@Override
	public ExecutionInput instrumentExecutionInput(ExecutionInput input, InstrumentationExecutionParameters parameters,
			@Nullable InstrumentationState state) {
		input.getGraphQLContext().put(ParserOptions.class, OPTIONS);
		return input;
	}

}

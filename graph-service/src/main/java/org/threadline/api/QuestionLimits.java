package org.threadline.api;

import java.util.List;

import graphql.GraphQLError;
import graphql.execution.ExecutionContext;
import graphql.parser.ParserOptions;

/**
 * Refuses questions that are too long, and, once variables have their values and before
 * anything is read, those with arguments out of bounds, nested too deep or asking for too
 * much.
 */
final class QuestionLimits {

	/** Longest document: some short ways of writing cost the parser seconds. */
	static final int MAX_CHARACTERS = 16_000;

	/** As deep as the introspection of common tools goes. */
	static final int MAX_DEPTH = 15;

	/** Everything about one child, asked for once, costs about two thirds of it. */
	static final int MAX_COST = 800;

	private static final int MAX_TOKENS = 4_000;

	static final ParserOptions OPTIONS = ParserOptions.getDefaultOperationParserOptions()
		.transform((options) -> options.maxCharacters(MAX_CHARACTERS).maxTokens(MAX_TOKENS));

	private QuestionLimits() {
	}

	static List<GraphQLError> refusals(ExecutionContext asked) {
		return refusals(QuestionSize.of(asked));
	}

	private static List<GraphQLError> refusals(QuestionSize size) {
		if (!size.refusals().isEmpty()) {
			return size.refusals();
		}
		if (size.depth() > MAX_DEPTH) {
			return List.of(ApiError.of(ApiError.QUERY_TOO_LARGE,
					"This question is nested " + size.depth() + " deep. Nest at most " + MAX_DEPTH + " deep."));
		}
		if (size.cost() > MAX_COST) {
			return List.of(ApiError.of(ApiError.QUERY_TOO_LARGE,
					"This asks for too much at once: it costs more than " + MAX_COST + ". Ask in several requests."));
		}
		return List.of();
	}

}

package org.threadline.api;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import graphql.GraphQLError;
import graphql.analysis.QueryVisitorFieldEnvironment;
import graphql.language.SourceLocation;
import org.jspecify.annotations.Nullable;

/**
 * What arguments may be, beyond their type: the bounds the schema describes in words.
 */
final class ArgumentRules {

	private static final String FIRST = "first";

	private static final String LAST = "last";

	private static final String AFTER = "after";

	private static final String BEFORE = "before";

	private static final String RINGS = "rings";

	private ArgumentRules() {
	}

	static List<GraphQLError> refusals(QueryVisitorFieldEnvironment field) {
		Map<String, Object> given = field.getArguments();
		SourceLocation location = field.getField().getSourceLocation();
		return Stream
			.of(bounded(given, FIRST, 1, 100), bounded(given, LAST, 1, 100), bounded(given, RINGS, 1, 2),
					notBoth(given, FIRST, LAST), notBoth(given, AFTER, LAST), notBoth(given, BEFORE, FIRST),
					notBoth(given, AFTER, BEFORE))
			.filter(Objects::nonNull)
			.map((refusal) -> ApiError.of(ApiError.INVALID_INPUT, refusal.advice(), refusal.argument(),
					(location != null) ? List.of(location) : List.of(), null))
			.toList();
	}

	private static @Nullable Refused bounded(Map<String, Object> given, String name, int least, int most) {
		Object value = given.get(name);
		// where the schema lets null stand, it says no more than leaving the argument out
		boolean fits = !(value instanceof Integer number) || (number >= least && number <= most);
		return fits ? null : new Refused(name, "Give a whole number from " + least + " to " + most + ".");
	}

	private static @Nullable Refused notBoth(Map<String, Object> given, String one, String other) {
		if (given.get(one) == null || given.get(other) == null) {
			return null;
		}
		return new Refused(one, "Give first and after to read from the start, or last and before to read from the end: "
				+ one + " and " + other + " do not go together.");
	}

	private record Refused(String argument, String advice) {

	}

}

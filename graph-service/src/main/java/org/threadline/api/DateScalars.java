package org.threadline.api;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.function.Function;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.CoercingSerializeException;
import graphql.schema.GraphQLScalarType;

/**
 * The scalars Date and DateTime, strict in what they take.
 */
final class DateScalars {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu-MM-dd")
		.withResolverStyle(ResolverStyle.STRICT);

	private static final String DAY_ADVICE = "This is not a day in the calendar. Write it as YYYY-MM-DD, such as 2014-03-09.";

	private static final String MOMENT_ADVICE = "This is not a moment in time. Write it in ISO 8601 with its offset, such as 2026-11-23T09:30:00Z.";

	static final GraphQLScalarType DATE = GraphQLScalarType.newScalar()
		.name("Date")
		.coercing(new TextCoercing<>((text) -> LocalDate.parse(text, DAY), DAY_ADVICE))
		.build();

	static final GraphQLScalarType DATE_TIME = GraphQLScalarType.newScalar()
		.name("DateTime")
		.coercing(new TextCoercing<>(OffsetDateTime::parse, MOMENT_ADVICE))
		.build();

	private DateScalars() {
	}

	private record TextCoercing<T>(Function<String, T> reader, String advice) implements Coercing<T, String> {

		@Override
		public String serialize(Object value, GraphQLContext context, Locale locale) {
			if (value instanceof LocalDate || value instanceof OffsetDateTime) {
				return value.toString();
			}
			throw new CoercingSerializeException("A date was expected");
		}

		@Override
		public T parseValue(Object input, GraphQLContext context, Locale locale) {
			try {
				return this.reader.apply(String.valueOf(input));
			}
			catch (DateTimeException notADate) {
				throw new CoercingParseValueException(this.advice);
			}
		}

		@Override
		public T parseLiteral(Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
			if (input instanceof StringValue text && text.getValue() != null) {
				try {
					return this.reader.apply(text.getValue());
				}
				catch (DateTimeException notADate) {
					throw new CoercingParseLiteralException(this.advice);
				}
			}
			throw new CoercingParseLiteralException(this.advice);
		}

	}

}

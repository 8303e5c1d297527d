package org.threadline.api;

import java.time.DateTimeException;
import java.util.Locale;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.CoercingSerializeException;
import graphql.schema.GraphQLScalarType;
import org.jspecify.annotations.Nullable;

/**
 * A scalar that is written as text in one way only.
 *
 * @param <T> what the service works with
 */
abstract class TextScalar<T> implements Coercing<T, String> {

	private final String name;

	private final Class<T> type;

	private final String advice;

	TextScalar(String name, Class<T> type, String advice) {
		this.name = name;
		this.type = type;
		this.advice = advice;
	}

	/** Reads the text; throws DateTimeException when it is written otherwise. */
	abstract T read(String text);

	abstract String write(T value);

	/** What to do about a value that cannot be read. */
	String advice() {
		return this.advice;
	}

	GraphQLScalarType scalar() {
		return GraphQLScalarType.newScalar().name(this.name).coercing(this).build();
	}

	@Override
	public String serialize(Object value, GraphQLContext context, Locale locale) {
		if (!this.type.isInstance(value)) {
			// the value itself stays out: it may be about a person
			throw new CoercingSerializeException(
					"A " + value.getClass().getSimpleName() + " cannot be written as " + this.name);
		}
		return write(this.type.cast(value));
	}

	@Override
	public T parseValue(Object input, GraphQLContext context, Locale locale) {
		T value = (input instanceof String text) ? readOrNull(text) : null;
		if (value == null) {
			throw new CoercingParseValueException(this.advice);
		}
		return value;
	}

	@Override
	public T parseLiteral(Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
		T value = (input instanceof StringValue text) ? readOrNull(text.getValue()) : null;
		if (value == null) {
			throw new CoercingParseLiteralException(this.advice);
		}
		return value;
	}

	@Override
	public Value<?> valueToLiteral(Object input, GraphQLContext context, Locale locale) {
		return StringValue.of(write(parseValue(input, context, locale)));
	}

	private @Nullable T readOrNull(@Nullable String text) {
		try {
			return (text != null) ? read(text) : null;
		}
		catch (DateTimeException notWrittenSo) {
			return null;
		}
	}

}

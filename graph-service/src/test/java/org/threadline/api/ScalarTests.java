package org.threadline.api;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Locale;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.IntValue;
import graphql.language.StringValue;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.CoercingSerializeException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ScalarTests {

	private static final GraphQLContext CONTEXT = GraphQLContext.newContext().build();

	private final DateScalar date = new DateScalar();

	private final DateTimeScalar dateTime = new DateTimeScalar();

	@Test
	void aDayIsReadAndWrittenTheSameWay() {
		LocalDate day = this.date.parseValue("2016-02-29", CONTEXT, Locale.UK);

		assertThat(day).isEqualTo(LocalDate.of(2016, 2, 29));
		assertThat(this.date.serialize(day, CONTEXT, Locale.UK)).isEqualTo("2016-02-29");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "2015-02-29", "2014-3-9", "09/03/2014", "2014-03-09T00:00:00Z", "20140309",
			"+12014-03-09", " 2014-03-09", "2014-13-01", "2014-03-0x", "-014-03-09" })
	void whatIsNoDaySaysHowToWriteOne(String text) {
		assertThatExceptionOfType(CoercingParseValueException.class)
			.isThrownBy(() -> this.date.parseValue(text, CONTEXT, Locale.UK))
			.withMessageContaining("YYYY-MM-DD");
		assertThatExceptionOfType(CoercingParseLiteralException.class)
			.isThrownBy(() -> this.date.parseLiteral(StringValue.of(text), CoercedVariables.emptyVariables(), CONTEXT,
					Locale.UK))
			.withMessageContaining("YYYY-MM-DD");
	}

	@Test
	void aNumberIsNoDay() {
		assertThatExceptionOfType(CoercingParseValueException.class)
			.isThrownBy(() -> this.date.parseValue(20140309, CONTEXT, Locale.UK));
		assertThatExceptionOfType(CoercingParseLiteralException.class).isThrownBy(
				() -> this.date.parseLiteral(IntValue.of(2014), CoercedVariables.emptyVariables(), CONTEXT, Locale.UK));
	}

	@ParameterizedTest
	@ValueSource(strings = { "2026-11-23T09:30:00Z", "2026-11-23T09:30:00.123456789Z", "2026-11-23T09:30:00+01:00" })
	void aMomentIsReadAndWrittenTheSameWay(String text) {
		OffsetDateTime moment = this.dateTime.parseValue(text, CONTEXT, Locale.UK);

		assertThat(this.dateTime.serialize(moment, CONTEXT, Locale.UK)).isEqualTo(text);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "2026-11-23", "2026-11-23T09:30:00", "2026-02-30T09:30:00Z", "2026-11-23 09:30:00Z",
			"+12026-11-23T09:30:00Z", "2026-11-23T25:30:00Z", "now" })
	void whatIsNoMomentSaysHowToWriteOne(String text) {
		assertThatExceptionOfType(CoercingParseValueException.class)
			.isThrownBy(() -> this.dateTime.parseValue(text, CONTEXT, Locale.UK))
			.withMessageContaining("with its offset");
	}

	@Test
	void aValueOfAnotherTypeIsNotWrittenAndNotRepeated() {
		assertThatExceptionOfType(CoercingSerializeException.class)
			.isThrownBy(() -> this.dateTime.serialize(Instant.EPOCH, CONTEXT, Locale.UK))
			.withMessageContaining("Instant")
			.withMessageNotContaining("1970");
	}

}

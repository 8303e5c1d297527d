package org.threadline.children;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.threadline.shared.Problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Details that say nothing are no details: a search needs as many as the agreement asks
 * for.
 */
class SearchTermsTests {

	@ParameterizedTest
	@ValueSource(strings = { "-", ".", " - . " })
	void aPostcodeOfMarksAloneIsRefused(String postcode) {
		assertThatExceptionOfType(Problem.class)
			.isThrownBy(() -> SearchTerms
				.parameters(Map.of("givenName", "Own", "familyName", "Quillfeather", "postcode", postcode)))
			.withMessageContaining("Give a postcode");
	}

	@Test
	void aPostcodeIsComparedWithoutSpaces() {
		assertThat(SearchTerms.parameters(Map.of("postcode", "zz9 9za"))).containsEntry("postcode",
				SearchTerms.parameters(Map.of("postcode", "ZZ99ZA")).get("postcode"));
	}

}

package org.threadline.shared;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class FoldedTextTests {

	@ParameterizedTest
	@CsvSource({ "Zoë, zoe", "O’Brien, obrien", "O'Brien, obrien", "Anne-Marie, anne marie", "Łukasz, lukasz",
			"Sørensen, sorensen", "Groß, gross", "Şahin, sahin", "Nguyễn, nguyen", "Ægir, aegir",
			"  De   La  Cruz , de la cruz", "Ó Súilleabháin, o suilleabhain", "St. John, st john", "D´Arcy, darcy",
			"Việt, viet", "İpek, ipek", "王芳, 王芳" })
	void isSmallAndWithoutAccents(String text, String folded) {
		assertThat(FoldedText.of(text)).isEqualTo(folded);
	}

	@Test
	void composedAndDecomposedLettersAreTheSame() {
		assertThat(FoldedText.of("Zoe\u0308")).isEqualTo(FoldedText.of("Zo\u00eb"));
	}

	@Test
	void spacesOfAPostcodeDoNotMatter() {
		assertThat(FoldedText.withoutSpaces(" zz2 1wd")).isEqualTo(FoldedText.withoutSpaces("ZZ21WD"))
			.isEqualTo("zz21wd");
	}

	@ParameterizedTest
	@CsvSource({ "Catherine, Katherine", "Smith, Smyth", "Stephen, Steven", "Zoë, Zoe", "De Souza, Desouza" })
	void namesThatSoundAlikeHaveOneSound(String one, String other) {
		assertThat(NameSound.of(one)).isEqualTo(NameSound.of(other));
	}

	@Test
	void aNameWithoutASoundInEnglishLettersIsItsOwnSound() {
		assertThat(NameSound.of("王芳")).isEqualTo("王芳");
		assertThat(NameSound.of("")).isEmpty();
	}

}

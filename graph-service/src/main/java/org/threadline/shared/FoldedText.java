package org.threadline.shared;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Text as it is compared: capitals, accents and apostrophes do not matter, and a hyphen
 * is a space.
 */
public final class FoldedText {

	// letters that decomposition leaves whole
	private static final Map<Character, String> WHOLE_LETTERS = Map.ofEntries(Map.entry('ł', "l"), Map.entry('ø', "o"),
			Map.entry('ß', "ss"), Map.entry('æ', "ae"), Map.entry('œ', "oe"), Map.entry('đ', "d"), Map.entry('ð', "d"),
			Map.entry('þ', "th"), Map.entry('ħ', "h"), Map.entry('ı', "i"), Map.entry('ŋ', "n"), Map.entry('ŧ', "t"),
			Map.entry('ə', "e"));

	// they stand within a word; taken out first, because some decompose into a space and
	// an accent
	private static final Pattern APOSTROPHES = Pattern
		.compile("['`\u00b4\u02b9\u02bb\u02bc\u02bd\u2018\u2019\u201b\u2032]");

	private FoldedText() {
	}

	/**
	 * Folds a text.
	 * @param text a name, a line of an address
	 * @return its words, small and without accents, with one space between them
	 */
	public static String of(String text) {
		String decomposed = Normalizer.normalize(APOSTROPHES.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(""),
				Normalizer.Form.NFKD);
		StringBuilder folded = new StringBuilder(decomposed.length());
		decomposed.codePoints().forEach((letter) -> {
			String plain = (letter <= Character.MAX_VALUE) ? WHOLE_LETTERS.get((char) letter) : null;
			if (plain != null) {
				folded.append(plain);
			}
			else if (Character.isLetterOrDigit(letter)) {
				folded.appendCodePoint(letter);
			}
			else if (endsWord(letter) && !folded.isEmpty() && folded.charAt(folded.length() - 1) != ' ') {
				folded.append(' ');
			}
		});
		return folded.toString().stripTrailing();
	}

	/**
	 * Folds a text in which spaces do not matter either.
	 * @param text a postcode
	 * @return its letters and digits, small
	 */
	public static String withoutSpaces(String text) {
		return of(text).replace(" ", "");
	}

	// what is left of accents are marks on a letter
	private static boolean endsWord(int character) {
		int type = Character.getType(character);
		return type != Character.NON_SPACING_MARK && type != Character.FORMAT;
	}

}

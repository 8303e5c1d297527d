package org.threadline.shared;

/**
 * What a reader sees of a text. Characters that are drawn as nothing, such as soft
 * hyphens and spaces of no width, may be part of a text and are kept in it, but say
 * nothing.
 */
public final class VisibleText {

	private static final int BLANK_BRAILLE = 0x2800;

	private VisibleText() {
	}

	/**
	 * What is seen of a text.
	 * @param text the text
	 * @return it without what cannot be seen, and without blanks around it; empty when it
	 * says nothing
	 */
	public static String of(String text) {
		StringBuilder seen = new StringBuilder(text.length());
		text.codePoints().filter((character) -> !isDrawnAsNothing(character)).forEach((character) -> {
			if (isBlank(character)) {
				seen.append(' ');
			}
			else {
				seen.appendCodePoint(character);
			}
		});
		return seen.toString().strip();
	}

	/**
	 * Whether a text says nothing.
	 * @param text the text
	 * @return true when nothing of it can be seen
	 */
	public static boolean saysNothing(String text) {
		return of(text).isEmpty();
	}

	private static boolean isBlank(int character) {
		return Character.isWhitespace(character) || Character.isSpaceChar(character) || character == BLANK_BRAILLE;
	}

	private static boolean isDrawnAsNothing(int character) {
		if (isBlank(character)) {
			return false;
		}
		return switch (Character.getType(character)) {
			case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED -> true;
			default -> isIgnorable(character);
		};
	}

	/** Of the letters and marks that Unicode has left out where they are drawn. */
	private static boolean isIgnorable(int character) {
		return character == 0x034F || character == 0x115F || character == 0x1160 || character == 0x17B4
				|| character == 0x17B5 || (character >= 0x180B && character <= 0x180F) || character == 0x3164
				|| (character >= 0xFE00 && character <= 0xFE0F) || character == 0xFFA0
				|| (character >= 0xE0100 && character <= 0xE01EF);
	}

}

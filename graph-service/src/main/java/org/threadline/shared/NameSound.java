package org.threadline.shared;

import org.apache.commons.codec.language.DoubleMetaphone;

/**
 * How a name sounds to an English ear, so that Catherine and Katherine are found alike.
 */
public final class NameSound {

	private static final DoubleMetaphone SOUND = new DoubleMetaphone();

	private NameSound() {
	}

	/**
	 * The sound of a name.
	 * @param name a first or family name
	 * @return its code; a name with no sound in English letters is its own code
	 */
	public static String of(String name) {
		String folded = FoldedText.of(name);
		String sound = SOUND.doubleMetaphone(folded.replace(" ", ""));
		return (sound == null || sound.isEmpty()) ? folded : sound;
	}

}
